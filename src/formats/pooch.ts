/** Registries of pooch (fatiando/pooch, core.py: load_registry): a name, a digest and perhaps a URL a line. */

import { Descriptors } from '../model/descriptors.ts';
import { type Manifest, manifest } from '../model/manifest.ts';
import type { Problem } from '../model/problem.ts';
import { readDigest } from '../model/read-digest.ts';
import type { Candidate, Format, ManifestSource } from './format.ts';

/** Lines of the head that are looked at. */
const SAMPLE = 50;
/** Malformed lines that are reported one by one. */
const MAX_MALFORMED = 50;
const QUOTES = ['"', "'", '\\'];
/** A word as a POSIX shell splits them: quoted, escaped or plain. */
const WORD = /(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/g;

export const pooch = {
  name: 'pooch',
  label: 'pooch registry',
  names: ['registry.txt', '*registry*.txt', '*_registry', 'registry'],
  identify,
  read,
} as const satisfies Format;

type Line =
  | { readonly is: 'nothing' | 'malformed' }
  | { readonly is: 'record'; readonly name: string; readonly digest: string; readonly url: string | null };

function parse(raw: string): Line {
  const line = raw.trim();
  if (line === '' || line.startsWith('#')) return { is: 'nothing' };
  const words = QUOTES.some((quote) => line.includes(quote))
    ? (line.match(WORD) ?? []).map(unquoted)
    : line.split(/\s+/);
  const [name = '', digest = '', url = null] = words;
  // OpenSSL writes `SHA2-256(name)= digest`, which is a line of a checksum list.
  if (/^[\w/-]+\(.*\)=$/.test(name)) return { is: 'malformed' };
  if (words.length < 2 || words.length > 3 || name === '' || readDigest(digest) === null)
    return { is: 'malformed' };
  return { is: 'record', name, digest, url };
}

function unquoted(word: string): string {
  return word.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/g, (_, double, single, escaped) =>
    double === undefined ? (single ?? escaped) : double.replace(/\\(["\\$`])/g, '$1'),
  );
}

function identify({ head, isWhole }: Candidate): boolean {
  const lines = head.split('\n', SAMPLE + 1);
  if (!isWhole || lines.length > SAMPLE) lines.pop();
  const kinds = lines.map((line) => parse(line).is);
  return kinds.includes('record') && !kinds.includes('malformed');
}

async function read(source: ManifestSource): Promise<Manifest | null> {
  const { path: file } = source;
  const text = await source.text();
  if (text.is !== 'text') {
    const { DocumentReader } = await import('./shared/document.ts');
    return DocumentReader.ofLines(file, text).finish({ name: pooch.name, version: null });
  }
  const descriptors = new Descriptors();
  const problems: Problem[] = [];
  for (const [index, line] of text.text.split('\n').entries()) {
    const parsed = parse(line);
    const place = index + 1;
    if (parsed.is === 'malformed' && problems.length < MAX_MALFORMED)
      problems.push({
        kind: 'manifest-malformed',
        data: { reason: 'not-a-record', detail: null, isFatal: false },
        at: { is: 'line', line: place, column: 1 },
      });
    if (parsed.is !== 'record') continue;
    const digest = readDigest(parsed.digest);
    const isUrl = parsed.url !== null && /^[a-z][a-z0-9+.-]*:/i.test(parsed.url);
    descriptors.add({
      path: parsed.name,
      digests: digest === null ? [] : [digest],
      place,
      ...(isUrl && { source: { is: 'url', url: parsed.url ?? '', revision: null } }),
    });
  }
  return manifest({
    file,
    format: { name: pooch.name, version: null },
    base: { is: 'open', onTie: 'own-folder' },
    descriptors,
    problems,
    locate: (at) => {
      if (at.is === 'line') return { file, line: at.line, column: at.column };
      return { file, line: at.is === 'descriptor' ? descriptors.place(at.index) : 1, column: 1 };
    },
  });
}
