import * as yaml from 'yaml';
import type { Duplicate, KeyPath, Malformed, Structured, TextPlace } from './structured.ts';
import { nestsTooDeep } from './yaml-depth.ts';

type Node = yaml.ParsedNode | null;

/**
 * YAML 1.2, core schema, without aliases: they could blow a small file up. Several documents are an
 * array of them. A scalar that is not written as JavaScript writes it stays text, so that digests of
 * digits alone keep theirs.
 */
export function readYamlText(text: string): Structured | Malformed {
  const lines = new yaml.LineCounter();
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (nestsTooDeep(yaml, text)) return { is: 'malformed', reason: 'too-deep', line: 1, column: 1 };
  const documents = documentsOf(text, lines);
  if (typeof documents === 'number') return { is: 'malformed', reason: 'syntax', ...placeAt(documents) };
  if (documents.length === 0) return { is: 'malformed', reason: 'empty', line: 1, column: 1 };
  const duplicates: Duplicate[] = [];
  const reading: Reading = { duplicates, placeAt, alias: null };
  const values = documents.map(({ contents }) => plainOf(contents as Node, reading));
  if (reading.alias !== null) return { is: 'malformed', reason: 'aliases', ...placeAt(reading.alias) };
  const whole = documents.length > 1;
  return {
    is: 'value',
    value: whole ? values : (values[0] ?? null),
    duplicates,
    place(pointer) {
      const [first, ...rest] = pointer;
      const contents = documents[whole ? Number(first ?? 0) : 0]?.contents as Node | undefined;
      return placeAt(offsetOf(contents ?? null, whole ? rest : pointer));
    },
  };
}

/** The documents of a text, or the offset of the first error. */
function documentsOf(text: string, lines: yaml.LineCounter): yaml.Document.Parsed[] | number {
  const composer = new yaml.Composer({ logLevel: 'silent', uniqueKeys: false, schema: 'core' });
  let first: number | null = null;
  // A text of quotes has more errors than characters, each with a stack: the first one is enough.
  const hooked = composer as unknown as { onError: OnError };
  hooked.onError = (source, _code, message, isWarning) => {
    if (isWarning === true) return;
    // What is thrown inside of a collection is reported again as an error of that.
    first ??= typeof source === 'number' ? source : 'offset' in source ? source.offset : source[0];
    throw new Error(message);
  };
  const documents: yaml.Document.Parsed[] = [];
  try {
    for (const token of new yaml.Parser(lines.addNewLine).parse(text)) {
      if (token.type === 'error') return token.offset;
      documents.push(...composer.next(token));
    }
    documents.push(...composer.end());
  } catch (error) {
    if (first === null) throw error;
  }
  return first ?? documents;
}

type ErrorSource = number | readonly [number, number] | { readonly offset: number };
type OnError = (source: ErrorSource, code: string, message: string, isWarning?: boolean) => void;

interface Reading {
  readonly duplicates: Duplicate[];
  readonly placeAt: (offset: number) => TextPlace;
  /** The offset of the first alias. */
  alias: number | null;
}

function plainOf(node: Node, reading: Reading): unknown {
  if (yaml.isAlias(node)) {
    reading.alias ??= node.range?.[0] ?? 0;
    return null;
  }
  if (yaml.isScalar(node)) return scalarOf(node);
  if (yaml.isSeq(node)) return node.items.map((item) => plainOf(item as Node, reading));
  if (!yaml.isMap(node)) return null;
  const members = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    const name = keyOf(key as Node);
    if (name === null) continue;
    if (members.has(name))
      reading.duplicates.push({ key: name, ...reading.placeAt((key as Node)?.range?.[0] ?? 0) });
    members.set(name, plainOf(value as Node, reading));
  }
  return Object.fromEntries(members);
}

function scalarOf({ value, source }: yaml.Scalar): unknown {
  if (typeof value !== 'number' || source === undefined) return value instanceof Date ? source : value;
  return String(value) === source ? value : source;
}

function keyOf(key: Node): string | null {
  return yaml.isScalar(key) ? String((key as yaml.Scalar).source ?? key.value) : null;
}

function offsetOf(root: Node, pointer: KeyPath): number {
  let node = root;
  let offset = node?.range?.[0] ?? 0;
  for (const step of pointer) {
    const next: Node = yaml.isSeq(node)
      ? ((node.items[Number(step)] as Node | undefined) ?? null)
      : yaml.isMap(node)
        ? ((node.items.findLast(({ key }) => keyOf(key as Node) === String(step))?.value as
            | Node
            | undefined) ?? null)
        : null;
    if (next === null) break;
    node = next;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}
