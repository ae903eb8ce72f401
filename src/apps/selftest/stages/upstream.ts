/** Whether the hub's client tells what the hub says, and tells faults from answers. */

import { createUpstream } from '../../../platform/upstream/create-upstream.ts';
import { LIMITS } from '../../../platform/upstream/limits.ts';
import { upstreamDiffers } from '../../../rules/upstream-differs.ts';
import { NO_UPSTREAM } from '../../../settings/upstream-hosts.ts';
import { sha256Of } from '../../run/check-repository.ts';
import { benchRepository, checkOf, onlyFinding } from '../repository.ts';
import { type Asked, type ServerReply, serve } from '../server.ts';
import { expect, type Stage } from '../stage.ts';

const COMMIT = 'a'.repeat(40);
const ALLOWED = { hosts: { ...NO_UPSTREAM, huggingface: true } };
const HELD = 'weights at the hub\n';

/** As the hub describes files that were asked for by their paths. */
function paths({ body }: Asked): ServerReply {
  const asked = (JSON.parse(body) as { paths: string[] }).paths;
  const files = asked.map((path) => ({
    type: 'file',
    path,
    size: HELD.length,
    oid: 'b'.repeat(40),
    lfs: { oid: sha256Of(HELD), size: HELD.length, pointerSize: 130 },
  }));
  return { status: 200, body: files };
}

/** The metadata of `org/name` at one commit. */
function hub(asked: Asked): ServerReply {
  if (asked.path === `/api/models/org/name/revision/${COMMIT}`)
    return { status: 200, body: { id: 'org/name', sha: COMMIT } };
  if (asked.path === '/api/models/org/name') return { status: 200, body: { id: 'org/name', sha: COMMIT } };
  return asked.path.includes('/paths-info/') ? paths(asked) : { status: 404, body: {} };
}

export const upstream: Stage = {
  name: 'upstream',
  async run(bench) {
    const token = 'hf_selftest-0123456789';
    const faults: ServerReply[] = [];
    await using elsewhere = await serve(() => ({ status: 200, body: [] }));
    await using server = await serve((asked) => faults.shift() ?? hub(asked));
    const environment = { ...bench.environment, HF_ENDPOINT: server.url, HF_TOKEN: token };
    const repository = { type: 'model', id: 'org/name' } as const;
    /** What the client says while the next answers are these. A second of waiting takes a millisecond. */
    const ask = async (...next: ServerReply[]) => {
      faults.splice(0, faults.length, ...next);
      const limits = { ...LIMITS, secondMs: 1 };
      const client = createUpstream(
        ALLOWED,
        { root: bench.folder, environment, signal: bench.signal },
        limits,
      );
      const answer = await client.files(repository, COMMIT, ['w.bin']);
      if (answer.is === 'files') return `${answer.files.get('w.bin')?.sha256} after ${client.requests}`;
      return 'why' in answer ? `${answer.is}: ${answer.why}` : answer.is;
    };
    const held = sha256Of(HELD);
    expect('an answer', await ask(), `${held} after 1`);
    const busy = { status: 429, headers: { 'retry-after': '2' } };
    expect('an answer behind two faults', await ask(busy, { status: 503 }), `${held} after 3`);
    const leading = {
      status: 307,
      headers: { location: `${elsewhere.url}/api/models/org/name/paths-info/${COMMIT}` },
    };
    const refused = await ask(leading);
    expect('whether a redirect to another server is refused', refused.startsWith(held), false);
    expect('requests to the other server', elsewhere.asked.length, 0);
    const broken = Array.from({ length: 20 }, () => ({ status: 500, body: `no: ${token}` }));
    const down = await ask(...broken);
    expect(
      'whether a broken hub is no answer',
      [down.startsWith('unreachable'), down.includes(token)],
      [true, false],
    );
    faults.length = 0;
    const recorded = { path: 'w.bin', sha256: sha256Of('what was recorded\n') };
    const entry = { id: 'm', path: 'models/m', repo_id: 'org/name', snapshot: COMMIT, files: [recorded] };
    const root = benchRepository(bench, { 'models/inventory.json': [entry] });
    const given = { 'combined-inventory': 'none', 'dataset-inventory': 'none', upstream: 'huggingface' };
    const report = await checkOf(bench, root, given, { environment });
    expect('what differs', onlyFinding(report, upstreamDiffers).subject, 'models/m/w.bin');
    const sent = server.asked.filter(({ headers }) => headers.authorization === `Bearer ${token}`).length;
    expect('requests with the token', sent, server.asked.length);
    return 'answers of a hub, 429 and 503 waited for, a redirect elsewhere refused, a broken hub told, a file that differs found';
  },
};
