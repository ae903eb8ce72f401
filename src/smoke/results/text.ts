/** The results for a terminal and for a log: a line a test, what to do about it, and the verdict. */

import { cut } from '../../reporters/cut.ts';
import { terminalText } from '../../reporters/escape.ts';
import type { Paint } from '../../reporters/text-style.ts';
import { countOf } from '../../text/plural.ts';
import type { EndpointRow } from '../endpoints/words.ts';
import type { Status } from '../model.ts';
import type { Answer, IsolationRow, SmokeRun, TestResult } from '../smoke-run.ts';

const STYLES: Readonly<Record<Status, Parameters<Paint>[0]>> = {
  pass: 'green',
  fail: 'red',
  blocked: 'yellow',
  skip: 'dim',
};

/** `path`: the file of results, named at the end. */
export function renderSmokeText(run: SmokeRun, path: string, paint: Paint): string {
  const tests = run.groups.flatMap((group) => group.tests);
  const widest = Math.min(48, Math.max(8, ...tests.map(({ id }) => terminalText(id).length)));
  const lines: string[] = [];
  for (const group of run.groups) {
    lines.push(paint('bold', terminalText(group.title ?? group.id)));
    for (const test of group.tests) lines.push(...testLines(test, widest, paint));
    if (group.reason !== null) lines.push(`  ${paint('red', 'group fails')}: ${terminalText(group.reason)}`);
  }
  if (run.groups.length === 0)
    lines.push('There is nothing to test: no entry has a smoke_test, and there is no plan.');
  for (const { group, text } of run.observations)
    lines.push(`${terminalText(group)}: ${terminalText(cut(text, 400))}`);
  lines.push('', ...run.endpoints.map(endpointText));
  lines.push(isolationText(run.isolation));
  lines.push(`results: ${terminalText(path)}`, paint('bold', smokeVerdict(run)));
  return `${lines.join('\n')}\n`;
}

/** One sentence; holds no text of the repository. */
export function smokeVerdict({ summary, outcome, entries }: SmokeRun): string {
  const { pass, fail, blocked, skip } = summary;
  const counts = [
    [fail, 'failed'],
    [blocked, 'blocked'],
    [skip, 'skipped'],
  ] as const;
  const others = counts.flatMap(([count, word]) => (count === 0 ? [] : [`, ${count} ${word}`])).join('');
  const count = (word: string) => entries.filter(({ works }) => works === word).length;
  const answers = count('answers');
  return `${outcome === 'pass' ? 'PASS' : 'FAIL'} ${pass} passed${others}; available: ${count('available')} of ${entries.length}${answers === 0 ? '' : `, answers: ${answers}`}`;
}

function testLines(test: TestResult, widest: number, paint: Paint): string[] {
  const { id, status, reason, fix, kind, location, answer, duration_ms: ms } = test;
  const word = paint(STYLES[status], status.toUpperCase().padEnd(7));
  const time = test.started_at === null ? '' : `${(ms / 1000).toFixed(1)} s`;
  const said =
    status === 'pass'
      ? [answer === null ? '' : answerText(answer), reason ?? ''].filter((part) => part !== '').join('; ')
      : (reason ?? '');
  const line = `  ${word} ${terminalText(id).padEnd(widest)} ${time.padStart(8)}  ${terminalText(cut(said, 400))}`;
  if (status === 'pass' || status === 'skip') return [line.trimEnd()];
  const where = location === null ? '' : ` (${location.file}:${location.line})`;
  return [line, `          ${terminalText(`${kind ?? ''}${where}${fix === null ? '' : `: ${fix}`}`)}`];
}

/** `endpoint local: 3 requests, 12 tokens in, 5 out; $0.000034 by its prices; lists 1 model; waited 1.2 s`. */
export function endpointText({ name, models, wait_ms: wait, requests, ...tokens }: EndpointRow): string {
  return [
    `endpoint ${name}: ${countOf(requests, 'request')}, ${tokens.prompt_tokens} tokens in, ${tokens.completion_tokens} out`,
    ...(tokens.cost_usd === 0
      ? []
      : [
          `$${tokens.cost_usd.toFixed(6)} by its prices${tokens.unpriced_tokens === 0 ? '' : `, without ${tokens.unpriced_tokens} tokens`}`,
        ]),
    ...(models === null ? [] : [`lists ${countOf(models, 'model')}`]),
    ...(wait === null || wait < 1000 ? [] : [`waited ${(wait / 1000).toFixed(1)} s`]),
  ].join('; ');
}

/** `isolation (unshare): network enforced, …`. */
export function isolationText({
  network,
  files,
  processes,
  memory,
  memory_by: memoryBy,
  by,
}: IsolationRow): string {
  return `isolation (${by}): network ${network}, files ${files}, processes ${processes}, memory ${memory} (${memoryBy})`;
}

/** `text, 42 characters, 8 tokens`. */
export function answerText({ kind, chars, tokens, width, height, dimensions, seconds }: Answer): string {
  return [
    kind,
    chars === undefined ? '' : `${chars} characters`,
    tokens === undefined ? '' : `${tokens} tokens`,
    width === undefined ? '' : `${width}×${height}`,
    dimensions === undefined ? '' : `${dimensions} numbers`,
    seconds === undefined ? '' : `${seconds.toFixed(1)} s of sound`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
