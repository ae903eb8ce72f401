/** Whether files are restored from sources that have them, and from no others. */

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../../../restore/options.ts';
import { NO_PROGRESS } from '../../../restore/progress.ts';
import type { RestoreResult } from '../../../restore/result.ts';
import { restore } from '../../../restore/run.ts';
import { sha256Of } from '../../run/check-repository.ts';
import { readRecordedFiles } from '../../run/recorded-files.ts';
import { benchRepository, checksumListOf, write } from '../repository.ts';
import { fileReply, type Server, type ServerReply, serve } from '../server.ts';
import { type Bench, expect, type Stage } from '../stage.ts';

const PATH = 'models/w.bin';
const WEIGHTS = Buffer.alloc(100_000, 'weights of a model\n');
const BLOB = `/v2/team/model/blobs/sha256:${sha256Of(WEIGHTS)}`;

/** A repository that records a file which is not there. */
const recordedOnly = (bench: Bench, name: string) =>
  benchRepository(bench, { 'models/checksums.sha256': checksumListOf({ 'w.bin': WEIGHTS }) }, name);

/** A run with sources, as lines of `--from`. A second of waiting takes a millisecond. */
async function restored(
  { environment, signal }: Bench,
  root: string,
  from: readonly string[],
): Promise<RestoreResult> {
  const machine = { cwd: root, environment, signal, progress: NO_PROGRESS, secondMs: 1 };
  const options = readOptions({
    ...(from.length > 0 && { from: from.join('\n') }),
    cache: 'none',
    tries: '2',
  });
  return restore(await readRecordedFiles({ root }, machine), options, false, machine);
}

const registryAt = ({ url }: Server) => `${url.replace('http:', 'oci:')}/team/model`;
const rowOf = ({ outcome, files }: RestoreResult) => [outcome, files[0]?.path, files[0]?.status];

export const sourcesStage: Stage = {
  name: 'sources',
  async run(bench) {
    await using down = await serve(() => ({ status: 503 }));
    await using healthy = await serve((asked) =>
      asked.path === BLOB ? fileReply(asked, WEIGHTS) : { status: 404 },
    );
    const root = recordedOnly(bench, 'repository');
    const unsourced = await restored(bench, root, []);
    expect('without a source', rowOf(unsourced), ['pass', PATH, 'unsourced']);
    const failed = await restored(bench, root, [registryAt(down)]);
    expect('with every source down', rowOf(failed), ['error', PATH, 'failed']);
    expect('whether the source was asked', down.asked.length > 0, true);
    expect('whether anything was placed', existsSync(join(root, PATH)), false);
    const held = join(bench.folder, 'held');
    mkdirSync(held);
    const found = await restored(bench, root, [held, registryAt(down), registryAt(healthy)]);
    expect('with one source that has it', rowOf(found), ['pass', PATH, 'restored']);
    expect('the content', sha256Of(readFileSync(join(root, PATH))), sha256Of(WEIGHTS));
    return 'no source, every source down, and one healthy source behind two others';
  },
};

export const restoring: Stage = {
  name: 'restore',
  async run(bench) {
    const answers: ((reply: ServerReply) => ServerReply)[] = [];
    let held = WEIGHTS;
    await using server = await serve((asked) => {
      const reply: ServerReply = asked.path === BLOB ? fileReply(asked, held) : { status: 404 };
      return answers.shift()?.(reply) ?? reply;
    });
    held = Buffer.from(WEIGHTS);
    held[50_000] = (held[50_000] ?? 0) ^ 1;
    const root = recordedOnly(bench, 'flipped');
    const flipped = await restored(bench, root, [registryAt(server)]);
    expect('with one flipped bit', rowOf(flipped), ['fail', PATH, 'mismatch']);
    expect('whether it was placed', existsSync(join(root, PATH)), false);
    held = WEIGHTS;
    const other = recordedOnly(bench, 'cut');
    answers.push((reply) => ({ ...reply, cutAfter: 40_000 }));
    const before = server.asked.length;
    const resumed = await restored(bench, other, [registryAt(server)]);
    expect('with a connection that was cut', rowOf(resumed), ['pass', PATH, 'restored']);
    const ranges = server.asked.slice(before).map(({ headers }) => headers.range !== undefined);
    expect('requests that ask for the rest', ranges, [false, true]);
    expect('the content', sha256Of(readFileSync(join(other, PATH))), sha256Of(WEIGHTS));
    write(other, { [PATH]: 'another file\n' });
    await restored(bench, other, [registryAt(server)]);
    expect('a file that was there', readFileSync(join(other, PATH), 'utf8'), 'another file\n');
    return 'one flipped bit refused, a cut connection resumed, a file that is there left alone';
  },
};
