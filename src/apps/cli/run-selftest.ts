import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from '../../model/version.ts';
import type { Paint } from '../../reporters/text-style.ts';
import { countOf } from '../../text/plural.ts';
import { runSelfTest, type SelfTestResult } from '../selftest/run-self-test.ts';
import { STAGES } from '../selftest/stages/index.ts';
import type { Command } from './args.ts';
import { painter } from './paint.ts';
import { harmlessOn, print, STATUS, type Terminal } from './terminal.ts';

/** Runs the self-test in a temporary folder and answers the exit status: 0 no stage failed, 1 one did. */
export async function runSelfTestCommand(
  { format }: Command & { name: 'selftest' },
  { stdout, environment, signal, colour }: Terminal,
): Promise<number> {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'manifest-drift-selftest-')));
  try {
    const result = await runSelfTest({ folder, environment, signal }, STAGES);
    const json = `${JSON.stringify(result, null, 2)}\n`;
    const pieces = format === 'json' ? [json] : rendered(result, painter(stdout, environment, colour));
    await print(stdout, harmlessOn(stdout, pieces));
    return result.ok ? STATUS.pass : STATUS.fail;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MARKS = { pass: ['green', '✓'], fail: ['red', '✗'], skip: ['dim', '–'] } as const;

function mark(status: keyof typeof MARKS, paint: Paint): string {
  const [style, sign] = MARKS[status];
  return paint(style, sign);
}

function* rendered({ ok, results }: SelfTestResult, paint: Paint): Generator<string> {
  const width = Math.max(...results.map(({ stage }) => stage.length));
  for (const { stage, status, detail } of results)
    yield `${mark(status, paint)} ${stage.padEnd(width)}  ${paint('dim', detail)}\n`;
  const count = (wanted: keyof typeof MARKS) => results.filter(({ status }) => status === wanted).length;
  const verdict = paint('bold', ok ? paint('green', 'PASS') : paint('red', 'FAIL'));
  yield `\n${verdict} manifest-drift ${VERSION}: ${countOf(count('pass'), 'stage')} passed, ${count('fail')} failed, ${count('skip')} skipped\n`;
}
