/**
 * Measures what other programs make of the faults that the tests serve:
 * `node bench/endpoint-peers.ts FOLDER [names…]`. FOLDER holds what is installed of: node_modules with openai and
 * promptfoo, inspect/bin/inspect (PyPI inspect-ai, with openai), healthcheck.sh of llm-d. Each fault of a chat is served
 * alone by a server of its own, and each program asks it once, with 5 s for an answer and no second tries where it can be
 * told so. Prints a table of what each counts as success.
 */

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { CHAT_FAULTS } from '../test/smoke/endpoints/faults.ts';
import { type Answer, MODEL, startFaultServer } from '../test/support/fault-server.ts';

const [given = '.', ...chosen] = process.argv.slice(2);
const folder = resolve(given);
/** A program that takes longer hangs. */
const MAX_MS = 60_000;

/** `yes`: it counts the answer as success. */
type Said = 'yes' | 'no' | 'hangs';
type Peer = (url: string, work: string) => Promise<Said>;

interface Ended {
  readonly code: number | null;
  readonly hangs: boolean;
}

function run(command: readonly string[], cwd: string, more: NodeJS.ProcessEnv): Promise<Ended> {
  const [program = '', ...words] = command;
  const { PATH, LANG } = process.env;
  const env = { PATH, HOME: cwd, LANG, ...more };
  return new Promise((done) => {
    const child = spawn(program, words, { cwd, env, stdio: 'ignore', detached: true });
    let hangs = false;
    const limit = setTimeout(() => {
      hangs = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, MAX_MS);
    child.once('error', () => done({ code: null, hangs: false }));
    child.once('close', (code) => {
      clearTimeout(limit);
      done({ code, hangs });
    });
  });
}

async function openai(url: string): Promise<Said> {
  const place = pathToFileURL(join(folder, 'node_modules/openai/index.mjs')).href;
  const { OpenAI } = (await import(place)) as {
    OpenAI: new (
      options: object,
    ) => {
      chat: { completions: { create(body: object): Promise<unknown> } };
    };
  };
  const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'sk-none', maxRetries: 0, timeout: 5_000 });
  const messages = [{ role: 'user', content: 'Say ok' }];
  const asked = client.chat.completions.create({ model: MODEL, messages, max_tokens: 8 });
  const late = new Promise<Said>((done) => setTimeout(() => done('hangs'), MAX_MS).unref());
  return Promise.race([
    asked.then(
      () => 'yes' as const,
      () => 'no' as const,
    ),
    late,
  ]);
}

async function promptfoo(url: string, work: string): Promise<Said> {
  const provider = { id: `openai:chat:${MODEL}`, config: { apiBaseUrl: `${url}/v1`, apiKey: 'sk-none' } };
  const config = { prompts: ['Say {{topic}}'], providers: [provider], tests: [{ vars: { topic: 'ok' } }] };
  writeFileSync(join(work, 'c.json'), JSON.stringify(config));
  const words = [
    'eval',
    '-c',
    'c.json',
    '--no-cache',
    '--no-progress-bar',
    '--no-write',
    '--no-table',
    '-o',
    'out.json',
  ];
  const { code, hangs } = await run(
    [process.execPath, join(folder, 'node_modules/promptfoo/dist/src/entrypoint.js'), ...words],
    work,
    {
      PROMPTFOO_CONFIG_DIR: work,
      PROMPTFOO_DISABLE_TELEMETRY: '1',
      PROMPTFOO_DISABLE_UPDATE: '1',
      REQUEST_TIMEOUT_MS: '5000',
    },
  );
  return hangs ? 'hangs' : code === 0 ? 'yes' : 'no';
}

/** Its exit status is 0 whatever it found, so what its log says counts. */
async function inspect(url: string, work: string): Promise<Said> {
  const task = [
    'from inspect_ai import Task, task',
    'from inspect_ai.dataset import Sample',
    'from inspect_ai.solver import generate',
    '@task',
    'def smoke():',
    '    return Task(dataset=[Sample(input="Say ok")], solver=generate())',
  ];
  writeFileSync(join(work, 'task.py'), `${task.join('\n')}\n`);
  const words = [
    'eval',
    'task.py',
    '--model',
    `openai-api/local/${MODEL}`,
    '--max-retries',
    '0',
    '--timeout',
    '5',
  ];
  const shown = ['--log-dir', 'logs', '--log-format', 'json', '--display', 'none'];
  const { hangs } = await run([join(folder, 'inspect/bin/inspect'), ...words, ...shown], work, {
    LOCAL_BASE_URL: `${url}/v1`,
    LOCAL_API_KEY: 'sk-none',
  });
  if (hangs) return 'hangs';
  const logs = existsSync(join(work, 'logs')) ? readdirSync(join(work, 'logs')) : [];
  const [log] = logs.filter((name) => name.endsWith('.json'));
  if (log === undefined) return 'no';
  const { status } = JSON.parse(readFileSync(join(work, 'logs', log), 'utf8')) as { status: string };
  return status === 'success' ? 'yes' : 'no';
}

async function llmD(url: string, work: string): Promise<Said> {
  const words = ['-e', url, '-m', MODEL, '-t', '5', '--api', 'chat'];
  const { code, hangs } = await run(['bash', join(folder, 'healthcheck.sh'), ...words], work, {});
  return hangs ? 'hangs' : code === 0 ? 'yes' : 'no';
}

const PEERS: Readonly<Record<string, { readonly place: string; readonly ask: Peer }>> = {
  openai: { place: 'node_modules/openai', ask: openai },
  promptfoo: { place: 'node_modules/promptfoo', ask: promptfoo },
  inspect: { place: 'inspect/bin/inspect', ask: inspect },
  'llm-d': { place: 'healthcheck.sh', ask: llmD },
};

const names = Object.keys(PEERS).filter(
  (name) =>
    (chosen.length === 0 || chosen.includes(name)) && existsSync(join(folder, PEERS[name]?.place ?? '')),
);
const served: readonly { readonly name: string; readonly answer: Answer | null }[] = [
  { name: 'a good answer', answer: null },
  ...CHAT_FAULTS,
];
console.log(`| Served | ${names.join(' | ')} |\n| --- |${' --- |'.repeat(names.length)}`);
const sums = new Map<string, Record<Said, number>>(names.map((name) => [name, { yes: 0, no: 0, hangs: 0 }]));
for (const { name, answer } of served) {
  const row: Said[] = [];
  for (const peer of names) {
    await using server = await startFaultServer(answer === null ? [] : [{ path: /completions/, answer }]);
    const work = mkdtempSync(join(tmpdir(), 'peer-'));
    const said = (await PEERS[peer]?.ask(server.url, work)) ?? 'no';
    rmSync(work, { recursive: true, force: true });
    const sum = sums.get(peer);
    if (answer !== null && sum !== undefined) sum[said] += 1;
    row.push(said);
  }
  console.log(`| ${name} | ${row.join(' | ')} |`);
}
for (const [name, { yes, no, hangs }] of sums)
  console.log(`${name}: success ${yes}, not ${no}, hangs ${hangs} of ${CHAT_FAULTS.length}`);
