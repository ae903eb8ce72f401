import type * as Yaml from 'yaml';

/** No file that is read here needs a tenth of it. */
export const MAX_YAML_DEPTH = 32;

/**
 * Whether a YAML text nests deeper than it may. To be asked before it is parsed: nested keys (`? ? ? a`)
 * take the parser time that grows with the fourth power of their depth, minutes for a kilobyte.
 */
export function nestsTooDeep(library: typeof Yaml, text: string): boolean {
  try {
    return hasDeepToken(library, text);
  } catch (error) {
    // The parser calls itself for each item that begins inside another, until the stack is full.
    if (error instanceof RangeError) return true;
    throw error;
  }
}

function hasDeepToken({ CST, Parser }: typeof Yaml, text: string): boolean {
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'document') continue;
    let isDeep = false;
    CST.visit(token, (_, path) => {
      isDeep ||= path.length > MAX_YAML_DEPTH;
      return isDeep ? CST.visit.BREAK : undefined;
    });
    if (isDeep) return true;
  }
  return false;
}
