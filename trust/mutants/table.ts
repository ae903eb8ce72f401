/** The table of what became of the mutants, and of those that survived with somebody's judgement of each. */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = 'docs/trust/mutants.md';
const JUDGED = 'trust/mutants/judged.json';

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}
interface Place {
  readonly line: number;
  readonly column: number;
}
interface Result {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** Answers the exit status: 1 when a mutant survived that nobody judged. */
export function writeTable(results: string): number {
  const judged: Record<string, string> = JSON.parse(readFileSync(JUDGED, 'utf8'));
  const files = globSync(join(results, '*.json'))
    .filter((name) => !name.endsWith('.config.json'))
    .flatMap((name) => Object.entries((JSON.parse(readFileSync(name, 'utf8')) as Result).files))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const rows: string[] = [];
  const survivors: string[] = [];
  let unjudged = 0;
  for (const [file, { source, mutants }] of files) {
    const left = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
    const share = Math.round((100 * killed) / Math.max(1, killed + left.length));
    rows.push(`| ${file} | ${killed + left.length} | ${killed} | ${left.length} | ${share} % |`);
    for (const mutant of left) {
      const { text, key } = describe(file, source, mutant);
      const reason = judged[key];
      if (reason === undefined) {
        unjudged += 1;
        console.log(`not judged: ${JSON.stringify(key)}`);
      }
      survivors.push(`| ${file}:${mutant.location.start.line} | ${text} | ${reason ?? 'not judged yet'} |`);
    }
  }
  writeFileSync(PAGE, page(rows, survivors));
  console.log(`${PAGE}: ${survivors.length} survived, ${unjudged} of them not judged`);
  return unjudged === 0 ? 0 : 1;
}

/** A mutant as people read it, and as `judged.json` knows it: by what it changes, not by its line. */
function describe(file: string, source: string, { location, replacement, mutatorName }: Mutant) {
  const lines = source.split('\n').slice(location.start.line - 1, location.end.line);
  const last = lines.length - 1;
  const before = lines
    .map((line, at) =>
      line.slice(at === 0 ? location.start.column - 1 : 0, at === last ? location.end.column - 1 : undefined),
    )
    .join('\n');
  const code = (words: string) => `\`${short(words.replace(/\s+/g, ' ')).replaceAll('|', '\\|')}\``;
  const after = replacement ?? '';
  const key = `${file} ${mutatorName}: ${short(before.replace(/\s+/g, ' '))} -> ${short(after.replace(/\s+/g, ' '))}`;
  return { text: `${code(before)} became ${code(after)}`, key };
}

const short = (words: string) => (words.length > 90 ? `${words.slice(0, 87)}...` : words);

function page(rows: readonly string[], survivors: readonly string[]): string {
  return `# Mutants

Made by \`npm run trust -- mutants\`, which changes the judging part of the core in one place at a time and
runs the tests that have to notice it. How that is done stands in [trust.md](../trust.md).

| File | Mutants | Killed | Survived | Share killed |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}

## Those that survived

| Where | What was changed | Why that is no hole, or what is to be done |
| --- | --- | --- |
${survivors.join('\n')}
`;
}
