/** The table of what became of the mutants, and of those that survived with somebody's judgement of each. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { GROUPS } from './groups.ts';
import { type Mutant, type Result, readResult, resultOf, survived } from './result.ts';

const PAGE = 'docs/trust/mutants.md';

/** Answers the exit status: 1 when a mutant survived that nobody judged, or one was judged that did not. */
export function writeTable(): number {
  const examined = Object.keys(GROUPS)
    .filter((group) => existsSync(resultOf(group)))
    .map((group) => examine(readResult(resultOf(group)), readJudged(group)));
  const complaints = examined.flatMap((one) => one.complaints);
  const survivors = examined.flatMap((one) => one.survivors);
  const rows = examined.flatMap((one) => one.rows);
  writeFileSync(PAGE, page(rows, survivors));
  for (const complaint of complaints) console.log(complaint);
  console.log(`${PAGE}: ${survivors.length} survived; ${complaints.length} to be looked at`);
  return complaints.length === 0 ? 0 : 1;
}

/** The table's rows of one group, and what is wrong: who survived unjudged, and who was judged for nothing. */
export function examine(result: Result, judged: Readonly<Record<string, string>>) {
  const rows: string[] = [];
  const survivors: string[] = [];
  const complaints: string[] = [];
  const unused = new Set(Object.keys(judged));
  for (const [file, { source, mutants }] of Object.entries(result.files)) {
    const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
    const left = mutants.filter(survived).length;
    const share = Math.round((100 * killed) / Math.max(1, killed + left));
    rows.push(`| ${file} | ${killed + left} | ${killed} | ${left} | ${share} % |`);
    const times = new Map<string, number>();
    for (const mutant of mutants) {
      const { where, text, code } = describe(file, source, mutant);
      times.set(code, (times.get(code) ?? 0) + 1);
      const count = times.get(code) ?? 1;
      const key = count === 1 ? code : `${code} (${count})`;
      // One that only takes longer is over its time on a slow machine, and is no other mutant for that.
      if (mutant.status === 'Timeout' || survived(mutant)) unused.delete(key);
      if (!survived(mutant)) continue;
      const reason = judged[key];
      if (reason === undefined) complaints.push(`not judged, ${where}: ${JSON.stringify(key)}`);
      survivors.push(`| ${where} | ${text} | ${reason ?? 'not judged yet'} |`);
    }
  }
  for (const key of unused) complaints.push(`judged, but it does not survive: ${JSON.stringify(key)}`);
  return { rows, survivors, complaints };
}

/** Why the survivors of a group are no holes, each known by its line and what was changed in it. */
function readJudged(group: string): Readonly<Record<string, string>> {
  const file = `trust/mutants/judged/${group}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * A mutant as people read it, and as those who judge know it: by its code, not by its line's number; the same
 * change of the same code elsewhere in the file is told apart by a count.
 */
function describe(file: string, source: string, { location: { start, end }, replacement = '' }: Mutant) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const before = oneLine(
    lines
      .map((line, at) =>
        line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
      )
      .join('\n'),
  );
  const after = oneLine(replacement);
  const line = oneLine(lines[0] ?? '').trim();
  const quoted = (words: string) => `\`${words.replaceAll('|', '\\|')}\``;
  return {
    where: `${file}:${start.line}`,
    text: `${quoted(before)} became ${quoted(after)}`,
    code: `${file}: ${before === line ? '' : `${line}: `}${before} -> ${after}`,
  };
}

function oneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 87)}...` : line;
}

function page(rows: readonly string[], survivors: readonly string[]): string {
  return `# Mutants

Made by \`npm run trust -- mutants\`, which changes the core in one place at a time and
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
