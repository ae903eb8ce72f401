/**
 * The results as one HTML file that needs nothing else, with what the tests answered: texts, and pictures and sounds in the file
 * itself. It has no script, and its policy lets nothing be loaded. Everything of a model is text or bytes that are no page.
 */

import { STYLE, STYLE_SHA256 } from '../../generated/page-assets.js';
import { type Room, roomOfPage, shownOutput } from '../../platform/shown-output.ts';
import { OUTPUT_POLICY, outputMarkup } from '../../reporters/html/kept-output.ts';
import { type Child, h, htmlText } from '../../reporters/html/markup.ts';
import { pageHead } from '../../reporters/html/page-head.ts';
import { table } from '../../reporters/html/parts.ts';
import type { SmokeRun, TestResult } from '../smoke-run.ts';
import { answerText, endpointText, isolationText, smokeVerdict } from './text.ts';

const MAX_TESTS = 500;

/** Reads an output by its path below the output folder; null where it is not there. */
export type ReadOutput = (path: string) => Uint8Array | null;

/** The whole file. */
export function renderSmokeHtml(run: SmokeRun, read: ReadOutput): string {
  const tests = run.groups.flatMap((group) => group.tests);
  const room = roomOfPage();
  const more = tests.length - MAX_TESTS;
  const body: Child[] = [
    h('h1', {}, 'Smoke tests'),
    h('p', {}, smokeVerdict(run)),
    table({
      caption: 'Tests',
      head: ['Status', 'Test', 'Time', 'What it answered, or why not'],
      rows: tests.slice(0, MAX_TESTS).map((test) => row(test, read, room)),
      numbers: [2],
    }),
    more > 0 ? h('p', {}, `and ${more} more; all are in the file of results.`) : null,
    list(
      'Groups that fail',
      run.groups.flatMap(({ id, reason }) => (reason === null ? [] : [[h('code', {}, id), `: ${reason}`]])),
    ),
    list(
      'Observations',
      run.observations.slice(0, MAX_TESTS).map(({ group, text }) => [h('code', {}, group), `: ${text}`]),
    ),
    list('Endpoints', run.endpoints.map(endpointText)),
    h('p', {}, isolationText(run.isolation)),
    h('p', {}, `${run.started_at}, ${run.machine.os} ${run.machine.arch}, commit ${run.commit ?? 'unknown'}`),
  ];
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_SHA256}'`,
    ...OUTPUT_POLICY,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const head = pageHead(policy, `${smokeVerdict(run)} · manifest-drift smoke`);
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n',
    htmlText(head),
    `<style>${STYLE}</style>\n</head>\n<body>\n<main>\n`,
    htmlText(body),
    '\n</main>\n</body>\n</html>\n',
  ].join('');
}

function list(title: string, items: readonly Child[]): Child {
  if (items.length === 0) return null;
  return [
    h('h2', {}, title),
    h(
      'ul',
      {},
      items.map((item) => h('li', {}, item)),
    ),
  ];
}

function row(test: TestResult, read: ReadOutput, room: Room): Child[] {
  const { id, status, started_at: started, duration_ms: ms, answer, reason, kind, fix } = test;
  const why = status === 'pass' && reason === null ? null : h('p', {}, reason ?? 'no reason was given');
  return [
    status,
    h('code', {}, id),
    started === null ? '' : `${(ms / 1000).toFixed(1)} s`,
    [
      answer === null ? null : h('p', {}, answerText(answer)),
      why,
      kind === null ? null : h('p', {}, h('code', {}, kind), fix === null ? '' : `: ${fix}`),
      answerOf(test, read, room),
    ],
  ];
}

/** The kept answer: a text's beginning, a picture, a sound, or where another thing lies. */
function answerOf({ id, artifacts }: TestResult, read: ReadOutput, room: Room): Child {
  const answer = artifacts.find(({ path }) => /\/answer\.[a-z0-9]+$/.test(path));
  if (answer === undefined) return null;
  const bytes = read(answer.path);
  if (bytes === null) return null;
  return outputMarkup(id, shownOutput(answer.path, bytes, room));
}
