import { algorithmNamed } from '../../model/digest.ts';
import type { Manifest } from '../../model/manifest.ts';
import { readDigest } from '../../model/read-digest.ts';
import type { ManifestSource } from '../format.ts';
import { addBillFiles } from '../shared/bill-files.ts';
import { DocumentReader } from '../shared/document.ts';
import type { NamedFile } from '../shared/elsewhere.ts';
import { type PlacedDigest, placeOfBest } from '../shared/placed-digest.ts';
import { compareCode, type Verified } from './verification-code.ts';

/** Lines of these kinds that are reported one by one. */
const MAX_REPORTED = 100;

interface File {
  readonly path: string;
  readonly digests: PlacedDigest<number>[];
  readonly line: number;
}

interface Package {
  code: string;
  excluded: string[];
  line: number;
  readonly files: File[];
}

/** Version 2 in lines of `Tag: value`; a value between `<text>` and `</text>` goes over several. */
export async function readTagValue(source: ManifestSource, name: string): Promise<Manifest | null> {
  const text = await source.text();
  const reader = DocumentReader.ofLines(source.path, text);
  if (text.is !== 'text') return reader.finish({ name, version: null });
  let version: string | null = null;
  let owner: Package = newPackage();
  const packages = [owner];
  const files: File[] = [];
  let file: File | null = null;
  let placeholders = 0;
  for (const { tag, value, line } of tagsOf(text.text)) {
    switch (tag) {
      case 'SPDXVersion':
        version = /\d\.\d{1,2}$/.exec(value)?.[0] ?? null;
        break;
      case 'PackageName':
        reader.count('component');
        owner = newPackage();
        packages.push(owner);
        file = null;
        break;
      case 'PackageVerificationCode':
        readCode(value, line, owner);
        break;
      case 'FileName':
        file = { path: value, digests: [], line };
        if (value === '') reader.brokenAtLine(line, 'FileName');
        else {
          files.push(file);
          owner.files.push(file);
        }
        break;
      case 'SnippetSPDXID':
        file = null;
        break;
      case 'FileChecksum': {
        const [, word = '', hex = ''] = /^([^:\s]+)\s*:\s*(.*)$/.exec(value) ?? [];
        const algorithm = algorithmNamed(word);
        const digest = algorithm === null ? null : readDigest(hex, algorithm);
        if (algorithm === null) reader.count('unsupported-digest');
        else if (digest !== null) file?.digests.push({ digest, at: line });
        else if (file !== null && placeholders++ < MAX_REPORTED) {
          const data = { path: file.path, written: hex.slice(0, 200), of: 'file' } as const;
          reader.problem({ kind: 'digest-placeholder', data, at: { is: 'line', line, column: 1 } });
        }
      }
    }
  }
  for (const one of packages) await compare(one, packages.length <= 2 ? files : one.files, reader);
  const named = files.map(
    ({ path, digests, line }): NamedFile => ({
      descriptor: { path, digests: digests.map(({ digest }) => digest), place: placeOfBest(digests, line) },
      pointer: [],
    }),
  );
  const of = await addBillFiles(named, source, reader);
  const { descriptors } = reader;
  const { path } = source;
  return reader.finish(
    { name, version },
    {
      ...of,
      missing: 'elsewhere',
      locate: (at) => {
        if (at.is === 'line') return { file: path, line: at.line, column: at.column };
        return { file: path, line: at.is === 'descriptor' ? descriptors.place(at.index) : 1, column: 1 };
      },
    },
  );
}

function newPackage(): Package {
  return { code: '', excluded: [], line: 1, files: [] };
}

/** `HEX (excludes: ./a, ./b)`. */
function readCode(value: string, line: number, owner: Package): void {
  const [, code = '', excluded = ''] = /^([0-9a-fA-F]+)\s*(?:\(excludes:?\s*(.*)\))?\s*$/.exec(value) ?? [];
  owner.code = code;
  owner.excluded = excluded.split(/,\s*/).filter((one) => one !== '');
  owner.line = line;
}

async function compare({ code, excluded, line }: Package, files: readonly File[], reader: DocumentReader) {
  const verified = files.map(({ path, digests }): Verified => {
    return { path, sha1: digests.find(({ digest }) => digest.algorithm === 'sha1')?.digest.value ?? null };
  });
  const data = await compareCode(code, verified, excluded);
  if (data !== null)
    reader.problem({ kind: 'statement-inconsistent', data, at: { is: 'line', line, column: 1 } });
}

function* tagsOf(text: string): Generator<{ tag: string; value: string; line: number }> {
  let isInText = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    if (isInText) {
      isInText = !line.includes('</text>');
      continue;
    }
    const [, tag = '', value = ''] = /^\s*([A-Za-z]+):\s*(.*)$/.exec(line) ?? [];
    if (tag === '') continue;
    isInText = value.startsWith('<text>') && !value.includes('</text>');
    yield { tag, value: value.trim(), line: index + 1 };
  }
}
