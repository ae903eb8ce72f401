export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Divides a box among weights, each above 0 and the largest first, into boxes as near to squares as a
 * row by row filling makes them (Bruls, Huizing and van Wijk, "Squarified treemaps", 2000). The answer
 * has the order of the weights.
 */
export function squarify(weights: readonly number[], box: Box): Box[] {
  const boxes: Box[] = [];
  let rest = box;
  for (let from = 0; from < weights.length; ) {
    // Summed anew each time: what is left of a terabyte minus a terabyte would be anything.
    const left = sumOf(weights.slice(from));
    const scale = (rest.width * rest.height) / left;
    const side = Math.min(rest.width, rest.height);
    const to = rowEnd(weights, from, scale, side);
    const row = weights.slice(from, to);
    const sum = sumOf(row);
    boxes.push(...layRow(row, sum, rest, sum / left));
    rest = remainder(rest, sum / left);
    from = to;
  }
  return boxes;
}

const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);

/** How many weights the next row takes: as long as its worst box gets no longer and thinner. */
function rowEnd(weights: readonly number[], from: number, scale: number, side: number): number {
  const largest = (weights[from] ?? 0) * scale;
  let area = 0;
  let best = Number.POSITIVE_INFINITY;
  for (let at = from; at < weights.length; at += 1) {
    const smallest = (weights[at] ?? 0) * scale;
    area += smallest;
    const worst = Math.max((side * side * largest) / (area * area), (area * area) / (side * side * smallest));
    if (worst > best) return at;
    best = worst;
  }
  return weights.length;
}

/** One row along the shorter side, which takes `share` of the box. */
function layRow(row: readonly number[], sum: number, box: Box, share: number): Box[] {
  const { x, y, width, height } = box;
  const isColumn = width >= height;
  let offset = 0;
  return row.map((weight) => {
    const start = offset;
    offset += weight / sum;
    return isColumn
      ? { x, y: y + start * height, width: width * share, height: (weight / sum) * height }
      : { x: x + start * width, y, width: (weight / sum) * width, height: height * share };
  });
}

function remainder({ x, y, width, height }: Box, share: number): Box {
  return width >= height
    ? { x: x + width * share, y, width: Math.max(0, width * (1 - share)), height }
    : { x, y: y + height * share, width, height: Math.max(0, height * (1 - share)) };
}
