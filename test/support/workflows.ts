/**
 * Workflows and actions by GitHub's own language service, which is told what our action takes, and by
 * what it does not look at: the inputs of the reusable workflow, and what its callers have to grant.
 */

import './json-modules.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { REPOSITORY } from '../../src/generated/repository.js';

const { validate } = await import('@actions/languageservice');

const ROOT = join(import.meta.dirname, '../..');
const REUSABLE = `${REPOSITORY}/.github/workflows/check.yml`;

type Inputs = Record<string, { description: string; required?: boolean }>;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Our action, or one of those in folders of their own. */
const actionAt = (folder: string) =>
  parse(read(join(folder, 'action.yml'))) as { inputs: Inputs; outputs: Inputs };

const WORKFLOW = parse(read('.github/workflows/check.yml')) as {
  on: { workflow_call: { inputs: Inputs; secrets?: Inputs } };
  jobs: Record<string, { permissions: Record<string, string> }>;
};

const actionsMetadataProvider = {
  async fetchActionMetadata({ owner, name, path }: { owner: string; name: string; path?: string }) {
    const isOurs = `${owner}/${name}` === REPOSITORY;
    // Without inputs the service takes any: other actions are their owners' business.
    return { name, description: '', ...(isOurs && { inputs: actionAt(path ?? '').inputs }) };
  },
};

let count = 0;

/** What is wrong with the text, as `LINE: message`. */
export async function problems(
  file: 'action.yml' | '.github/workflows/x.yml',
  text: string,
): Promise<string[]> {
  // Answers are cached by URI, so each document gets one of its own.
  count += 1;
  const document = TextDocument.create(`file:///unique-${count}/${file}`, 'yaml', 1, text);
  const found = await validate(document, { actionsMetadataProvider });
  const messages = found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  return file === 'action.yml' ? messages : [...messages, ...callProblems(text)];
}

interface Job {
  readonly uses?: string;
  readonly steps?: readonly { readonly id?: string; readonly uses?: string }[];
  readonly with?: object;
  readonly permissions?: Record<string, string>;
}

/** What is wrong with the calls of the reusable workflow. GitHub refuses one that grants too little. */
function callProblems(text: string): string[] {
  const { jobs } = (parse(text) ?? {}) as { jobs?: Record<string, Job> };
  return Object.entries(jobs ?? {}).flatMap(([name, job]) => {
    if (!job.uses?.startsWith(`${REUSABLE}@`)) return outputProblems(text, job);
    const known = WORKFLOW.on.workflow_call.inputs;
    const wrong = Object.keys(job.with ?? {})
      .filter((input) => !Object.hasOwn(known, input))
      .map((input) => `${name}: "${input}" is not an input of the reusable workflow`);
    const wanted = Object.values(WORKFLOW.jobs).flatMap(({ permissions }) => Object.entries(permissions));
    const missing = wanted
      .filter(
        ([scope, access]) => job.permissions?.[scope] !== access && job.permissions?.[scope] !== 'write',
      )
      .map(
        ([scope, access]) => `${name}: ${scope}: ${access} is not granted, so GitHub would refuse the call`,
      );
    return [...wrong, ...new Set(missing)];
  });
}

/** Outputs of our action that a later step reads, and that it does not have. */
function outputProblems(text: string, { steps = [] }: Job): string[] {
  const ours = new Map(
    steps.flatMap(({ id, uses }) => {
      const ours = uses?.startsWith(REPOSITORY) ? uses.slice(REPOSITORY.length) : '';
      const [, folder] = /^\/?([\w-]*)@/.exec(ours) ?? [];
      return folder === undefined ? [] : [[id, actionAt(folder).outputs] as const];
    }),
  );
  const read = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)];
  return read
    .filter(([, id, output = '']) => ours.has(id) && !Object.hasOwn(ours.get(id) ?? {}, output))
    .map(([, , output]) => `"${output}" is not an output of the action`);
}

/**
 * A block of documentation as a whole workflow; null where it is none. A list is the steps of a job;
 * `jobs` alone lacks the event.
 */
export function wholeWorkflow(text: string): string | null {
  const value: unknown = parse(text);
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) {
    if (!('jobs' in value)) return null;
    return 'on' in value ? text : `on: push\n${text}`;
  }
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  const steps = text.replace(new RegExp(`^ {${indent}}`, 'gm'), '      ');
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
}
