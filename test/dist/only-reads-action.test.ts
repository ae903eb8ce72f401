/** The built action only reads, and speaks to GitHub alone, or to nobody where it has nothing to say. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type ActionRun, type ActionSetup, ENTRY, runAction } from '../support/action.ts';
import { CHECKOUT, connecting, EXAMPLES, tamperedDist, temporaryFolder } from '../support/built-command.ts';
import { headOf } from '../support/git.ts';
import { startGitHub } from '../support/github-server.ts';
import { needsMounts, needsUnplugging, readOnly, unplugged } from '../support/namespaces.ts';
import { needs } from '../support/programs.ts';
import { type BlobStore, startBlobStore, startResultsService } from '../support/results-service.ts';
import { callsIn, reached, tracedTo, writtenPaths } from '../support/system-calls.ts';

/** Spares no run its own compiling: the cache would be written to. */
const BUILT = { entry: ENTRY.built, env: { NODE_COMPILE_CACHE: undefined } };
const NO_DELIVERY = { 'upload-artifact': 'never', issue: 'never' };

/** An issue is only written about the commit that the event stands for. */
const delivering = (workspace: string) => ({
  ...BUILT,
  workspace,
  env: { ...BUILT.env, GITHUB_SHA: headOf(workspace) },
});

/** What a run came to, but for times and for the addresses of its own artifact and issue. */
function cameTo({ status, outputs, files, log }: ActionRun, artifacts: number) {
  const { outcome, errors, warnings, matched, 'issue-number': issue } = outputs;
  return {
    status,
    outputs: { outcome, errors, warnings, matched, issue },
    files: [...files.keys()].sort(),
    artifacts,
    log: log.split('\n').filter((line) => /could not|ACCESS_DENIED|itself failed/.test(line)),
  };
}

/** What runs came to that nothing confined, or that were watched only, for comparison. */
const known = new Map<string, ReturnType<typeof cameTo>>();

let store: BlobStore;
before(async () => {
  store = await startBlobStore();
});
after(() => store[Symbol.asyncDispose]());

/** What a run wrote to outside its temporary folder, and the ports that it opened connections to. `confine` takes strace too. */
async function traced(
  setup: Omit<ActionSetup, 'confine'>,
  confine: typeof unplugged = (words) => [...words],
) {
  using folder = temporaryFolder();
  const trace = join(folder.path, 'trace');
  let temporary = '';
  const run = await runAction({
    ...setup,
    confine(command, temp) {
      temporary = temp;
      return confine([...tracedTo(trace, 'judged'), ...command]);
    },
  });
  const calls = callsIn(trace);
  const paths = writtenPaths(calls, setup.workspace).filter((path) => path !== '/dev/null');
  const written = paths.filter((path) => !path.startsWith(`${temporary}/`));
  const spoken = reached(calls);
  const ports = spoken.flatMap((call) => {
    const [, port] =
      /^connect\(.*htons\((\d+)\), sin_addr=inet_addr\("127\.0\.0\.1"\)\}/.exec(call) ??
      (/^socket\(AF_INET, SOCK_STREAM/.test(call) ? [] : [call, call]);
    return port ?? [];
  });
  return { run, written, sees: paths.length - written.length, spoken, ports: new Set(ports) };
}

describe('as strace sees it', needs('strace'), () => {
  test('a run with all that it delivers writes to its temporary folder and speaks to GitHub', async () => {
    for (const workspace of EXAMPLES) {
      await using github = await startGitHub();
      await using results = await startResultsService(store);
      const { run, written, sees, ports } = await traced({
        ...delivering(workspace),
        github: github.url,
        results,
      });
      known.set(workspace, cameTo(run, results.artifacts.size));
      assert.equal(run.status, workspace.endsWith('consistent') ? 0 : 1, run.log);
      assert.deepEqual(written, []);
      assert.ok(sees >= 5, 'reports, summary and outputs are seen being written');
      const named = [github.url, results.url, store.url].map((url) => new URL(url).port);
      assert.deepEqual([...ports].sort(), named.sort());
    }
  });

  test('the controls: a file is written, somebody else is spoken to', async () => {
    await using github = await startGitHub();
    using folder = temporaryFolder();
    const place = join(folder.path, 'x');
    const port = new URL(github.url).port;
    const code = `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(place)}, '');
      ${connecting(Number(port))}`;
    const entry = join(tamperedDist(folder.path, 'main.js', code), 'main.js');
    const [workspace = ''] = EXAMPLES;
    const { written, ports } = await traced({ ...BUILT, entry, workspace, inputs: NO_DELIVERY });
    assert.deepEqual([written, [...ports]], [[place], [port]]);
  });
});

async function unconfined(workspace: string): Promise<ReturnType<typeof cameTo>> {
  const run = known.get(workspace) ?? (await outcome(workspace));
  known.set(workspace, run);
  return run;
}

async function outcome(workspace: string, confine?: ActionSetup['confine']) {
  await using github = await startGitHub();
  await using results = await startResultsService(store);
  const setup = { ...delivering(workspace), github: github.url, results };
  return cameTo(await runAction(confine ? { ...setup, confine } : setup), results.artifacts.size);
}

/** Both at once, where mounts can be had: what comes to the same under two confinements needs neither of what they take. */
test("on a read-only mount and under Node's permission model it comes to the same", async () => {
  const flags = ['--permission', '--allow-fs-read=*', '--allow-worker', '--allow-child-process'];
  for (const workspace of EXAMPLES) {
    const confined = await outcome(workspace, ([node = '', ...rest], temp) => {
      const command = [node, ...flags, `--allow-fs-write=${temp}`, ...rest];
      return needsMounts.skip === false ? readOnly(CHECKOUT, command) : command;
    });
    assert.deepEqual(confined, await unconfined(workspace));
  }
});

/** Both at once, where both can be had: a run that tries to speak to somebody is seen doing so where nobody is reached. */
test('a run that delivers nothing speaks to nobody, and checks the same without a network', {
  skip: needsUnplugging.skip && needs('strace').skip,
}, async () => {
  const confine = needsUnplugging.skip === false ? unplugged : undefined;
  for (const workspace of EXAMPLES) {
    const setup = { ...BUILT, workspace, inputs: NO_DELIVERY };
    const isTraced = needs('strace').skip === false;
    const { run, written, spoken } = isTraced
      ? await traced(setup, confine)
      : { run: await runAction({ ...setup, ...(confine && { confine }) }), written: [], spoken: [] };
    assert.deepEqual({ written, spoken }, { written: [], spoken: [] });
    const isConsistent = workspace.endsWith('consistent');
    assert.equal(run.status, isConsistent ? 0 : 1, run.log);
    const reports = ['html', 'json', 'md', 'sarif', 'vsa-predicate.json', 'vsa.json'];
    const more = isConsistent ? ['report.vsa-subjects.sha256'] : ['fix.patch', 'safe.patch'];
    const names = [...reports.map((end) => `report.${end}`), ...more];
    assert.deepEqual([...run.files.keys()].sort(), names.sort());
  }
});
