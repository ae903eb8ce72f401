import { readFileSync } from 'node:fs';

/** A Markdown file's text with what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` made anew. */
export function withParts(path: string, parts: Readonly<Record<string, string>>): string {
  let text = readFileSync(path, 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`${path} has no ${start} … ${end}`);
    text = `${text.slice(0, from + start.length)}\n\n${part}\n${text.slice(to)}`;
  }
  return text;
}

/** A Markdown table; a pipe in a cell is escaped, as it would end the cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return (
    line(head) + line(head.map(() => '---')) + rows.map((cells) => line(cells.map(escapePipes))).join('')
  );
}

const escapePipes = (cell: string) => cell.replace(/(?<!\\)\|/g, '\\|');

export const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;
