/** The results for a job summary. Everything of the repository or of a model is escaped. */

import { markdownCode, markdownText } from '../../reporters/escape.ts';
import type { SmokeRun, TestResult } from '../smoke-run.ts';
import { answerText, endpointText, smokeVerdict } from './text.ts';

const MARKS = { pass: '✅', fail: '❌', blocked: '⛔', skip: '➖' } as const;
const MAX_ROWS = 200;
const MAX_OBSERVATIONS = 50;
const MAX_SAID = 200;

/** `said`: what a test answered in words; null where it is not text, or was not kept. */
export function renderSmokeMarkdown(run: SmokeRun, said: (test: TestResult) => string | null): string {
  const tests = run.groups.flatMap((group) => group.tests);
  const rows = tests.slice(0, MAX_ROWS).map((test) => {
    const time = test.started_at === null ? '' : `${(test.duration_ms / 1000).toFixed(1)} s`;
    return `| ${MARKS[test.status]} ${test.status} | ${markdownCode(test.id)} | ${time} | ${detail(test, said(test))} |`;
  });
  const { network, files, processes, memory, memory_by: memoryBy, by } = run.isolation;
  return [
    '## Smoke tests',
    '',
    `**${smokeVerdict(run)}**`,
    '',
    ...(tests.length === 0
      ? ['There is nothing to test: no entry has a `smoke_test`, and there is no plan.']
      : []),
    ...(tests.length > 0 ? ['| Status | Test | Time | |', '| --- | --- | ---: | --- |', ...rows] : []),
    ...(tests.length > MAX_ROWS ? ['', `… and ${tests.length - MAX_ROWS} more.`] : []),
    '',
    ...run.groups.flatMap(({ id, reason }) =>
      reason === null ? [] : [`- ❌ group ${markdownCode(id)}: ${markdownText(reason)}`],
    ),
    ...run.observations
      .slice(0, MAX_OBSERVATIONS)
      .map(({ group, text }) => `- ${markdownCode(group)}: ${markdownText(oneLine(text))}`),
    '',
    ...run.endpoints.flatMap((row) => [`${markdownText(endpointText(row))}.`, '']),
    `Isolation (${by}): network ${network}, files ${files}, processes ${processes}, memory ${memory} (${memoryBy}).`,
    '',
  ].join('\n');
}

function detail({ status, answer, reason, kind, fix }: TestResult, text: string | null): string {
  if (status === 'pass') {
    const what = [answer === null ? '' : answerText(answer), reason ?? '']
      .filter((part) => part !== '')
      .join('; ');
    return `${markdownText(oneLine(what))}${text === null || text.trim() === '' ? '' : ` ${markdownCode(oneLine(text), MAX_SAID)}`}`;
  }
  const why = markdownText(oneLine(reason ?? ''));
  return kind === null
    ? why
    : `${markdownCode(kind)} ${why}${fix === null ? '' : ` ${markdownText(oneLine(fix))}`}`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
