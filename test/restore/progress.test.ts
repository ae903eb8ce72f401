/** How far a run of restore is, as a terminal and a log show it, on a clock that stands still until it is set. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { liveProgress, loggedProgress } from '../../src/apps/restore/show-progress.ts';
import type { Job, WantedFile } from '../../src/restore/plan-restore.ts';
import { type RestoreRow, restoreRow } from '../../src/restore/result.ts';
import { columnsOf } from '../../src/text/columns.ts';
import { startFileServer } from '../support/file-server.ts';
import { sha256 } from '../support/repository.ts';
import { emptyHome, recordedOnly } from '../support/restoring.ts';
import { screenOf } from '../support/screen.ts';
import { runWords } from '../support/terminal.ts';

const MIB = 2 ** 20;
const GIB = 2 ** 30;

function job(path: string, size: number | null): Job {
  const file: WantedFile = { path, sha256: 'a'.repeat(64), size, at: null, origins: [], replaces: 'nothing' };
  return { sha256: file.sha256, size, files: [file], origins: [] };
}

const rowsOf = ({ files }: Job, more: Partial<RestoreRow> = {}) =>
  files.map((file) => restoreRow(file, { status: 'restored', from: 'huggingface', ...more }));

const A = job('models/llama/model-00001-of-00002.safetensors', 4 * GIB);
const B = job('models/llama/model-00002-of-00002.safetensors', 2 * GIB);
const C = job('models/llama/vocab.txt', 100);

function terminal(columns: number, rows = 24) {
  const clock = { ms: 0 };
  const screen = screenOf(columns, rows);
  const progress = liveProgress(screen.stream, () => clock.ms);
  return { clock, screen, progress };
}

/** Both files in flight for ten seconds: a quarter of the first has come, and half of the second. */
function halfway(columns: number) {
  const stand = terminal(columns);
  const { clock, progress } = stand;
  progress.wanted([A, B, C]);
  progress.begun(A);
  progress.begun(B);
  for (let second = 1; second <= 10; second += 1) {
    clock.ms = second * 1000;
    // In steps that add up to 1 GiB.
    const bytes = Math.floor((second * GIB) / 10) - Math.floor(((second - 1) * GIB) / 10);
    progress.moved(A, bytes, 'came');
    progress.moved(B, bytes, 'came');
  }
  progress.tick();
  clock.ms += 100;
  progress.tick();
  return stand;
}

describe('a terminal', () => {
  test('has a line for each file in flight, with bytes, rate and the time left, above one for all', () => {
    const { screen, progress } = halfway(100);
    assert.deepEqual(screen.lines(), [
      'models/llama/model-00001-of-00002.safetensors  1.0 GiB of 4.0 GiB, 101.4 MiB/s, 31 s left',
      'models/llama/model-00002-of-00002.safetensors  1.0 GiB of 2.0 GiB, 101.4 MiB/s, 11 s left',
      '[#####...........] 0 of 3 files, 2.0 GiB of 6.0 GiB, 202.8 MiB/s, 21 s left',
    ]);
    progress.end();
    assert.deepEqual(screen.lines(), []);
  });

  test('of 80 columns shows what tells the files apart, and of 40 as much as there is room for', () => {
    assert.deepEqual(halfway(80).screen.lines(), [
      '…/model-00001-of-00002.safetensors  1.0 GiB of 4.0 GiB, 101.4 MiB/s, 31 s left',
      '…/model-00002-of-00002.safetensors  1.0 GiB of 2.0 GiB, 101.4 MiB/s, 11 s left',
      '[#####...........] 0 of 3 files, 2.0 GiB of 6.0 GiB, 202.8 MiB/s, 21 s left',
    ]);
    assert.deepEqual(halfway(40).screen.lines(), [
      'model-00001…afetensors  25 %, 31 s left',
      'model-00002…afetensors  50 %, 11 s left',
      '0 of 3 files, 33 %, 21 s left',
    ]);
    assert.deepEqual(halfway(20).screen.lines(), [
      'model-…ensors  25 %',
      'model-…ensors  50 %',
      '0 of 3 files, 33 %',
    ]);
  });

  test('of any width gets no line that is wider, whatever the names are', () => {
    const names = ['模型'.repeat(40), 'a'.repeat(300), 'x', `${'é'.repeat(20)}/b`, '\u001B[2Ja\nb'];
    for (let columns = 1; columns <= 120; columns += 1) {
      const { clock, screen, progress } = terminal(columns);
      const jobs = names.map((name, index) => job(name, index === 2 ? null : 5 * GIB));
      progress.wanted(jobs);
      for (const one of jobs) progress.begun(one);
      clock.ms = 2000;
      for (const one of jobs) progress.moved(one, 700 * MIB, 'came');
      clock.ms = 3000;
      progress.tick();
      assert.ok(screen.lines().length <= names.length + 1, `${columns}: ${screen.lines().join('\n')}`);
      for (const line of screen.lines()) assert.ok(columnsOf(line) < Math.max(2, columns), line);
      assert.doesNotMatch(screen.lines().join('\n'), /\p{Cc}(?<!\n)/u);
    }
  });

  test('keeps what took a while or failed above what changes, and takes the rest away', () => {
    const { clock, screen, progress } = terminal(100);
    progress.wanted([A, B, C]);
    for (const one of [A, B, C]) progress.begun(one);
    clock.ms = 1000;
    progress.moved(C, 100, 'came');
    progress.finished(C, rowsOf(C, { seconds: 0.2 }));
    clock.ms = 5000;
    progress.moved(A, 4 * GIB, 'came');
    progress.finished(A, rowsOf(A, { seconds: 5 }));
    assert.deepEqual(screen.lines(), [
      'restored models/llama/model-00001-of-00002.safetensors (4.0 GiB, in 5 s, from huggingface)',
      'models/llama/model-00002-of-00002.safetensors  0 bytes of 2.0 GiB',
      '[##########......] 2 of 3 files, 4.0 GiB of 6.0 GiB, 819.2 MiB/s, 3 s left',
    ]);
    progress.finished(B, rowsOf(B, { status: 'failed', why: 'a: it answered 500', seconds: 6 }));
    progress.end();
    assert.deepEqual(screen.lines(), [
      'restored models/llama/model-00001-of-00002.safetensors (4.0 GiB, in 5 s, from huggingface)',
      'failed models/llama/model-00002-of-00002.safetensors (2.0 GiB, from huggingface): a: it answered 500',
    ]);
  });

  test('that is low shows fewer files, and one that became narrower is cleaned', () => {
    const { clock, screen, progress } = terminal(100, 3);
    progress.wanted([A, B]);
    progress.begun(A);
    clock.ms = 1000;
    progress.begun(B);
    assert.equal(screen.lines().length, 2);
    screen.resize(40);
    assert.ok(screen.lines().length > 2);
    clock.ms = 2000;
    progress.tick();
    assert.equal(screen.lines().length, 2);
    progress.end();
    assert.deepEqual(screen.lines(), []);
  });
});

describe('what is told', () => {
  test('a rate is of what came, not of what an earlier run had left, and a silence is named', () => {
    const { clock, screen, progress } = terminal(100);
    progress.wanted([A]);
    progress.begun(A);
    progress.moved(A, 3 * GIB, 'kept');
    clock.ms = 1000;
    progress.moved(A, 100 * MIB, 'came');
    assert.equal(
      screen.lines()[0],
      'models/llama/model-00001-of-00002.safetensors  3.1 GiB of 4.0 GiB, 100.0 MiB/s, 10 s left',
    );
    clock.ms = 13_000;
    progress.tick();
    assert.deepEqual(screen.lines(), [
      'models/llama/model-00001-of-00002.safetensors  3.1 GiB of 4.0 GiB, waiting for 12 s',
      '[############....] 0 of 1 file, 3.1 GiB of 4.0 GiB, waiting for 12 s',
    ]);
  });

  test('bytes that come again are not counted twice, and a file that failed is not waited for', () => {
    const { clock, screen, progress } = terminal(100);
    progress.wanted([A, B]);
    progress.begun(A);
    progress.begun(B);
    clock.ms = 1000;
    progress.moved(A, GIB, 'came');
    progress.moved(A, -GIB, 'came');
    clock.ms = 2000;
    progress.finished(A, rowsOf(A, { status: 'gone', seconds: 0 }));
    clock.ms = 2100;
    progress.tick();
    assert.deepEqual(screen.lines(), [
      'models/llama/model-00002-of-00002.safetensors  0 bytes of 2.0 GiB',
      '[................] 1 of 2 files, 0 bytes of 2.0 GiB, 487.6 MiB/s, 5 s left',
    ]);
  });

  test('without a recorded size there is neither a share nor a time left', () => {
    const { clock, screen, progress } = terminal(100);
    const unsized = job('a.bin', null);
    progress.wanted([unsized, B]);
    progress.begun(unsized);
    clock.ms = 1000;
    progress.moved(unsized, 5 * MIB, 'came');
    assert.deepEqual(screen.lines(), [
      'a.bin  5.0 MiB, 5.0 MiB/s',
      '[................] 0 of 2 files, 5.0 MiB, 5.0 MiB/s',
    ]);
    progress.sized(unsized, 20 * MIB);
    clock.ms = 2000;
    progress.moved(unsized, 5 * MIB, 'came');
    assert.deepEqual(screen.lines(), [
      'a.bin  10.0 MiB of 20.0 MiB, 5.0 MiB/s, 2 s left',
      '[................] 0 of 2 files, 10.0 MiB of 2.0 GiB, 5.0 MiB/s, 7 min left',
    ]);
  });

  test('where no size is known at all, the bar is of files', () => {
    const { clock, screen, progress } = terminal(100);
    const jobs = ['a.bin', 'b.bin'].map((path) => job(path, null));
    progress.wanted(jobs);
    for (const one of jobs) progress.begun(one);
    for (const one of jobs.slice(0, 1)) {
      progress.moved(one, 5 * MIB, 'came');
      progress.finished(one, rowsOf(one));
    }
    clock.ms = 1000;
    progress.tick();
    assert.deepEqual(screen.lines(), [
      'b.bin  0 bytes',
      '[########........] 1 of 2 files, 5.0 MiB, 5.0 MiB/s',
    ]);
  });
});

describe('a log', () => {
  function log() {
    const clock = { ms: 0 };
    const lines: string[] = [];
    return {
      clock,
      lines,
      progress: loggedProgress(
        (line) => lines.push(line),
        () => clock.ms,
      ),
    };
  }

  test('gets a line where a large file begins, and none of a short run', () => {
    const { clock, lines, progress } = log();
    progress.wanted([A, C]);
    progress.begun(A);
    progress.begun(C);
    clock.ms = 4000;
    progress.moved(A, 4 * GIB, 'came');
    progress.finished(C, rowsOf(C, { seconds: 0.5 }));
    progress.finished(A, rowsOf(A, { seconds: 4 }));
    progress.end();
    assert.deepEqual(lines, [
      'restoring models/llama/model-00001-of-00002.safetensors (4.0 GiB)',
      'restored models/llama/model-00001-of-00002.safetensors (4.0 GiB, in 4 s, from huggingface)',
    ]);
  });

  test('gets the state of each file and of all after 5 seconds, then after 30, and in hours ever more rarely', () => {
    const { clock, lines, progress } = log();
    const huge = job('huge.bin', 100_000 * MIB);
    progress.wanted([huge]);
    progress.begun(huge);
    const hours = (count: number) => {
      for (const end = clock.ms + count * 3_600_000; clock.ms < end; ) {
        clock.ms += 1000;
        progress.moved(huge, MIB, 'came');
      }
    };
    hours(0.01);
    assert.deepEqual(lines, [
      'restoring huge.bin (97.7 GiB)',
      'huge.bin: 5.0 MiB of 97.7 GiB, 1.0 MiB/s, 27 h 47 min left',
      '0 of 1 file, 5.0 MiB of 97.7 GiB, 1.0 MiB/s, 27 h 47 min left',
      'huge.bin: 35.0 MiB of 97.7 GiB, 1.0 MiB/s, 27 h 47 min left',
      '0 of 1 file, 35.0 MiB of 97.7 GiB, 1.0 MiB/s, 27 h 47 min left',
    ]);
    hours(10);
    assert.ok(lines.length > 200 && lines.length < 350, `${lines.length} lines`);
  });

  test('says by the clock alone that nothing comes', () => {
    const { clock, lines, progress } = log();
    progress.wanted([B]);
    progress.begun(B);
    progress.tick();
    clock.ms = 40_000;
    progress.tick();
    assert.deepEqual(lines.slice(1), [
      'models/llama/model-00002-of-00002.safetensors: 0 bytes of 2.0 GiB, waiting for 40 s',
      '0 of 1 file, 0 bytes of 2.0 GiB, waiting for 40 s',
    ]);
  });

  test('gets no line of which a name makes two, or a workflow command', () => {
    const { clock, lines, progress } = log();
    const evil = ['::error::a', 'a\n::error::b', '##[error]c', '\u001B[2Jd', '\u202Ee'].map((name) =>
      job(name, GIB),
    );
    progress.wanted(evil);
    for (const one of evil) progress.begun(one);
    clock.ms = 6000;
    progress.tick();
    for (const one of evil) progress.finished(one, rowsOf(one, { seconds: 6 }));
    assert.ok(lines.length >= 16);
    assert.doesNotMatch(lines.join(''), /[\p{Cc}\p{Cf}]/u);
    for (const line of lines) {
      assert.doesNotMatch(line, /^\s*::/);
      assert.doesNotMatch(line, /##\[/);
    }
  });
});

describe('the command', () => {
  const BYTES = Buffer.alloc(3 * MIB, 'a');

  async function run(words: readonly string[], columns: number) {
    await using server = await startFileServer();
    server.files.set(`/${sha256(BYTES)}`, BYTES);
    using home = emptyHome();
    using repository = recordedOnly({ 'models/a.bin': BYTES });
    const environment = { ...home.environment, CI: 'false' };
    const line = ['restore', '--cache', 'none', '--from', `${server.origin}/{sha256}`, ...words];
    const result = await runWords(line, repository.root, { environment, columns });
    assert.equal(result.status, 0);
    return result;
  }

  test('draws at a terminal, and leaves the result alone there', async () => {
    const { err, out } = await run([], 200);
    const screen = screenOf(200, 24);
    assert.ok(err.includes('models/a.bin  '), err);
    screen.stream.write(err);
    // A busy machine may take a second for it, which is worth a line that stays.
    assert.deepEqual(
      screen.lines().filter((line) => !line.startsWith('restored models/a.bin (')),
      [],
    );
    assert.match(out, /PASS/);
  });

  test('draws nothing with --quiet or --format json, and with --quiet prints the verdict alone', async () => {
    assert.equal((await run(['--format', 'json'], 80)).err, '');
    const quiet = await run(['--quiet'], 80);
    assert.equal(quiet.err, '');
    assert.match(stripVTControlCharacters(quiet.out), /^PASS 1 file restored and verified \(3\.0 MiB\)\.\n$/);
  });
});
