/** Everything that must hold before a model is loaded. Nothing of the checkout is executed here. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { guard } from '../guard/guard.ts';
import { listFolder } from '../guard/list-folder.ts';
import { programOn } from '../loaders/python.ts';
import type { Entrypoint, Question } from '../model.ts';
import type { PlannedEntry, PlannedTest } from '../plan/plan.ts';
import { readEntrypoint, readQuestion } from '../plan/question.ts';
import type { TestResult } from '../smoke-run.ts';
import type { RunContext } from './context.ts';
import { changedSince } from './file-stamps.ts';
import { type TestSubject, unrun } from './test-result.ts';

/** An entrypoint that loads something. */
export type Loaded = Entrypoint & { readonly loader: Exclude<Entrypoint['loader'], 'endpoint'> };

/** A test that may run. */
export interface Ready {
  readonly entry: PlannedEntry;
  readonly entrypoint: Loaded;
  readonly question: Question;
  /** What is given to the loader: a file or a folder, absolute. */
  readonly model: string;
}

/** Whether a test may run; else its result. `failed`: what it needs and did not pass. */
export function prepare(test: PlannedTest, failed: string | null, context: RunContext): Ready | TestResult {
  const entry = test.subject === null ? undefined : context.entries.get(test.subject);
  const about: TestSubject = {
    id: test.id,
    probe: 'load',
    subject: test.subject,
    loader: null,
    profile: 'default',
    location: test.place ?? entry?.place ?? null,
  };
  if (entry === undefined)
    return unrun(about, 'blocked', `no inventory has ${test.subject}`, {
      fix: 'Correct the entry in the plan, or add it to the inventory.',
    });
  const read = readQuestion(test.fields, knownQuestion(entry));
  const entrypoint = readEntrypoint(entry.entrypoint);
  const own = entry.smokeTest === undefined ? null : readQuestion(entry.smokeTest);
  const problem = [own, entrypoint, read].find((one) => one !== null && 'problem' in one);
  if (problem !== undefined && problem !== null && 'problem' in problem)
    return unrun({ ...about, location: entry.place }, 'blocked', `${entry.subject}: ${problem.problem}`, {
      fix: `Correct ${problem.member} in ${entry.place.file}, or in the plan.`,
    });
  if (!('value' in read) || !('value' in entrypoint)) throw new Error('unreachable');
  const { value: question } = read;
  const { loader, name } = entrypoint.value;
  const full = { ...about, loader: name === null ? loader : `custom:${name}`, profile: question.profile };
  if (context.profile !== null && question.profile !== context.profile)
    return unrun(full, 'skip', `its profile is ${question.profile}; this run is of ${context.profile}`);
  if (failed !== null) return unrun(full, 'blocked', `it needs ${failed}, which did not pass`);
  return admit(entry, entrypoint.value, question, full, context);
}

/** What the entry itself asks; null where it asks nothing that can be read. */
function knownQuestion(entry: PlannedEntry): Question | null {
  if (entry.smokeTest === undefined || entry.smokeTest === null) return null;
  const read = readQuestion(entry.smokeTest);
  return 'value' in read ? read.value : null;
}

function admit(
  entry: PlannedEntry,
  entrypoint: Entrypoint,
  question: Question,
  about: TestSubject,
  context: RunContext,
): Ready | TestResult {
  const { loader, name } = entrypoint;
  const { evidence, path } = entry;
  if (loader === 'endpoint')
    return unrun(about, 'blocked', `${entry.subject} is served by an endpoint, and has nothing to load`, {
      fix: 'Use the probe chat, embed or models.',
    });
  if (path === null) return unrun(about, 'blocked', `${entry.subject} names no path`);
  const folder = listFolder(context.root, path);
  const refusals = guard(path, folder, {
    loader,
    allowed: context.allowed.get(entry.id) ?? context.allowed.get(entry.subject) ?? new Set(),
    recorded: context.isUntrusted ? evidence.paths : null,
  });
  const [first] = refusals;
  if (first !== undefined) {
    const allow =
      first.allow === null ? '' : `, or pass --allow '${entry.id}=${first.allow}' if you trust it`;
    const more = refusals.length > 1 ? ` (and ${refusals.length - 1} more)` : '';
    const reason = `${first.path}${first.pointer ?? ''} is refused: ${first.why}${more}`;
    const fix = `Take it out of the model's folder${allow}.`;
    return unrun(about, 'blocked', reason, { kind: 'smoke-unsafe', refusals, fix });
  }
  if (evidence.bad !== null)
    return unrun(about, 'blocked', `${evidence.bad.path} is ${evidence.bad.status}`, {
      fix: 'Restore the files that are recorded, then run the test again.',
    });
  const changed = changedSince(context.stamps, entry, context.root);
  if (changed !== null)
    return unrun(about, 'blocked', `${changed} changed after it was verified`, {
      kind: 'file-changed',
      fix: 'Run it again on a checkout that nothing else writes to.',
    });
  if (evidence.verified === 0)
    return unrun(about, 'blocked', 'no recorded checksum of its files was verified', {
      fix: 'Record the digests of its files.',
    });
  const isNamed =
    name === null
      ? loader !== 'custom' && context.loaders.builtIn.has(loader)
      : context.loaders.commands.has(name);
  if (!isNamed)
    return unrun(about, 'blocked', `the step does not name the loader ${name ?? loader}`, {
      kind: 'loader-missing',
      fix: name === null ? `Pass --loader ${loader}.` : `Register it: --loader '${name}=["program"]'.`,
    });
  const isShutIn = context.isolation.found;
  if (context.isolation.mode === 'require' && !(isShutIn.network && isShutIn.files && isShutIn.processes))
    return unrun(about, 'blocked', 'this machine cannot isolate the loader, and isolation is required', {
      fix: 'Run it where unshare works (root, sudo without a password, or user namespaces).',
    });
  const program =
    name === null ? context.python() : programOn(context.path, context.loaders.commands.get(name)?.[0] ?? '');
  if (program === null) {
    const missing = name === null ? 'python3' : (context.loaders.commands.get(name)?.[0] ?? '');
    return unrun(about, 'blocked', `${missing} is not a program on the step's PATH`, {
      kind: 'loader-missing',
      fix: `Install it, or put its folder on PATH.`,
    });
  }
  const hidden = hiddenBy(program, context);
  if (hidden !== null)
    return unrun(about, 'blocked', `${program} lies in ${hidden}, which isolation hides`, {
      kind: 'loader-missing',
      fix: 'Install the loader elsewhere, such as below the home folder.',
    });
  const model = modelPlace(
    path,
    entrypoint,
    folder.files.map((file) => file.path),
    context.root,
  );
  if ('problem' in model) return unrun(about, 'blocked', model.problem, { fix: 'Set entrypoint.file.' });
  return { entry, entrypoint: { ...entrypoint, loader }, question, model: model.place };
}

/** The folder that a shut in program would not see itself in; null where there is none. */
export function hiddenBy(program: string, { isolation, hidden }: RunContext): string | null {
  if (isolation.mode === 'none' || isolation.found.by === 'none') return null;
  return hidden.find((folder) => program.startsWith(`${folder}/`)) ?? null;
}

/** `onnx` and `gguf` load one file, the others what the entry names. */
function modelPlace(
  path: string,
  { loader, file }: Entrypoint,
  files: readonly string[],
  root: string,
): { readonly place: string } | { readonly problem: string } {
  if (file !== null) {
    const place = path === '' ? file : `${path}/${file}`;
    return files.includes(place)
      ? { place: join(root, place) }
      : { problem: `entrypoint.file: ${place} is not there` };
  }
  if ((loader !== 'onnx' && loader !== 'gguf') || statSync(join(root, path)).isFile())
    return { place: join(root, path) };
  const found = files.filter((name) => name.toLowerCase().endsWith(`.${loader}`));
  const [only] = found;
  return found.length === 1 && only !== undefined
    ? { place: join(root, only) }
    : {
        problem: `${path} has ${found.length} files that end in .${loader}, so which one to load is not known`,
      };
}
