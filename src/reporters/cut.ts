/** At most `limit` UTF-16 units, cut between characters, with an ellipsis where something is gone. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return limit < 1 ? '' : `${head(text, limit - 1)}…`;
}

/** As `cut`, but out of the middle: the end of a path is what tells it from its neighbours. */
export function cutMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 3) return cut(text, limit);
  const end = Math.floor((limit - 1) / 2);
  let start = text.length - end;
  if (isLowSurrogate(text.charCodeAt(start))) start += 1;
  return `${head(text, limit - 1 - end)}…${text.slice(start)}`;
}

function head(text: string, length: number): string {
  const splitsPair = length > 0 && isLowSurrogate(text.charCodeAt(length));
  return text.slice(0, splitsPair ? length - 1 : length);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
