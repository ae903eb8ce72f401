import type { Malformed, Structured, Syntax } from './structured.ts';
import { readJsonLines, readJsonText } from './structured-json.ts';

/**
 * Reads a text. What it holds was bounded before: nothing here is slower than linear. `hasHeader`: whether the first
 * row of a table names its columns.
 */
export async function readStructured(
  text: string,
  syntax: Syntax,
  hasHeader = true,
): Promise<Structured | Malformed> {
  if (text.trim() === '') return { is: 'malformed', reason: 'empty', line: 1, column: 1 };
  switch (syntax) {
    case 'json':
      return readJsonText(text);
    case 'jsonl':
      return readJsonLines(text);
    case 'yaml':
      return (await import('./structured-yaml.ts')).readYamlText(text);
    case 'toml':
      return (await import('./structured-toml.ts')).readTomlText(text);
    case 'xml':
      return (await import('./structured-xml.ts')).readXmlText(text);
    case 'csv':
      return (await import('./structured-csv.ts')).readCsvText(text, ',', hasHeader);
    case 'tsv':
      return (await import('./structured-csv.ts')).readCsvText(text, '\t', hasHeader);
  }
}
