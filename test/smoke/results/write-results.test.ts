import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Group, Plan, PlannedEntry, PlannedTest } from '../../../src/smoke/plan/plan.ts';
import { buildRun, type State, unreached } from '../../../src/smoke/results/build-run.ts';
import { resultsJson, resultsWriter } from '../../../src/smoke/results/write-results.ts';
import type { SmokeRun, TestResult } from '../../../src/smoke/smoke-run.ts';

const TIME = '2026-01-02T03:04:05.678Z';
const PLACE = { file: 'models/inventory.json', line: 1, column: 1 };

function planOf(groups: number, tests: number): Plan {
  const test = (id: string): PlannedTest => ({
    id,
    probe: 'load',
    endpoint: null,
    subject: `model:${id}`,
    needs: [],
    fields: {},
    place: PLACE,
  });
  const group = (id: string): Group => ({
    id,
    title: 'a "title"\n\u2028\ud800 of\ttwo lines',
    needs: [],
    command: null,
    endpoint: null,
    prompt: null,
    maxSeconds: 1,
    tests: Array.from({ length: tests }, (_, index) => test(`${id}-${index}`)),
    place: PLACE,
  });
  return {
    path: null,
    sha256: null,
    groups: Array.from({ length: groups }, (_, index) => group(`G${index}`)),
  };
}

const entryOf = (subject: string): PlannedEntry => ({
  subject,
  id: subject.slice('model:'.length),
  version: '1',
  path: null,
  entrypoint: undefined,
  smokeTest: undefined,
  fields: {},
  place: PLACE,
  evidence: { recorded: 1, verified: 1, records: '', paths: new Set(), bad: null },
});

const FACTS = {
  version: '1.0.0',
  startedAt: TIME,
  commit: null,
  root: '.',
  machine: { os: 'linux', arch: 'x64', cpus: 2, memory_bytes: 1 },
  isolation: {
    network: 'none',
    files: 'none',
    processes: 'none',
    memory: 'none',
    memory_by: 'none',
    by: 'none',
  },
} as const;

function stateOf(plan: Plan): State & { readonly results: Map<string, TestResult> } {
  const groupReasons = new Map<string, string>();
  const nothing = { groupReasons, observations: [], loaders: new Map(), endpoints: new Map() };
  return { results: unreached(plan), entries: new Map(), ...nothing };
}

const testsOf = (plan: Plan) => plan.groups.flatMap(({ tests }) => tests);

test('the file of results holds after each test the text of the results, whatever is in them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-write-'));
  try {
    for (const [groups, tests] of [
      [0, 0],
      [2, 0],
      [1, 1],
      [3, 4],
      // More pieces than are written at once.
      [2, 700],
    ] as const) {
      const plan = planOf(groups, tests);
      const entries = testsOf(plan).map(({ subject }) => entryOf(subject ?? ''));
      const state = stateOf(plan);
      const writer = resultsWriter(folder, TIME);
      const write = (finishedAt: string | null) => {
        const run = buildRun(plan, entries, FACTS, state, finishedAt);
        writer.write(run);
        assert.equal(readFileSync(writer.path, 'utf8'), resultsJson(run));
        return run;
      };
      assert.deepEqual(
        write(null).entries.map(({ works }) => works),
        entries.map(() => 'blocked'),
      );
      for (const { id } of testsOf(plan).slice(0, 3)) {
        const reason = `\ud83d\ude00 "quoted"\n\\ \u0000 ${id}`;
        const result = { ...(state.results.get(id) as TestResult), status: 'pass', reason } as const;
        state.results.set(id, { ...result, artifacts: [{ path: 'a', bytes: 1, sha256: '', cut: false }] });
        const run = write(null);
        assert.equal(run.entries.find(({ subject }) => subject === `model:${id}`)?.works, 'available');
      }
      assert.equal(write(TIME).finished_at, TIME);
    }
    // What is written first under another name is not left.
    assert.deepEqual(readdirSync(folder), ['runs']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a row that a test did not change is not made again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-write-'));
  try {
    const plan = planOf(2, 50);
    const entries = testsOf(plan).map(({ subject }) => entryOf(subject ?? ''));
    const state = stateOf(plan);
    const writer = resultsWriter(folder, TIME);
    let made = 0;
    const counted = <T extends object>(row: T): T =>
      Object.defineProperty(row, 'toJSON', {
        value(this: T) {
          made += 1;
          return { ...this };
        },
      });
    for (const result of state.results.values()) counted(result);
    const write = (): SmokeRun => {
      const run = buildRun(plan, entries, FACTS, state, null);
      for (const entry of run.entries) if (!Object.hasOwn(entry, 'toJSON')) counted(entry);
      writer.write(run);
      return run;
    };
    write();
    assert.equal(made, 200);
    for (const { id } of testsOf(plan)) {
      made = 0;
      state.results.set(id, counted({ ...(state.results.get(id) as TestResult), status: 'pass' }));
      write();
      assert.equal(made, 2, 'the test and its entry');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
