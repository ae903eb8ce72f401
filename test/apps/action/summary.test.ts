/** The job summary's limit, which GitHub enforces by refusing the whole of it. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeSummary } from '../../../src/apps/action/deliver/summary.ts';
import { driftReport } from '../../support/reports.ts';

const LIMIT = 1024 * 1024;
const NOTHING = { links: null, history: null };

test('the summary stays below the limit, with what is in the file already and with the notes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-summary-'));
  try {
    const names = Array.from({ length: 2000 }, (_, at) => `models/${'&'.repeat(100)}${at}.bin`);
    const notes = Array.from({ length: 30 }, (_, at) => `Note ${at}: ${'<'.repeat(200)}`);
    const written = (before: number) => {
      const file = join(folder, `summary-${before}.md`);
      writeFileSync(file, 'x'.repeat(before));
      writeSummary(driftReport(names), NOTHING, notes, file);
      assert.match(readFileSync(file, 'utf8'), /Drift/);
      return statSync(file).size - before;
    };
    const whole = written(0);
    assert.ok(whole <= LIMIT);
    for (const room of [whole - 1, 100_000, 40_000]) {
      assert.ok(written(LIMIT - room) <= room, `${room} bytes of room`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('without a summary file nothing is written', () => {
  assert.doesNotThrow(() => writeSummary(driftReport(['a.bin']), NOTHING, [], null));
});
