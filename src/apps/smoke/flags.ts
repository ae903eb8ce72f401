/** The flags of `smoke`, which help, completion and docs/commands.md are made from, too. */

import { ALLOWANCES, LOADERS } from '../../smoke/model.ts';
import { MAX_SECONDS } from '../../smoke/plan/question.ts';
import { ISOLATIONS, MAX_ANSWER_TOKENS, MAX_REQUESTS, SMOKE_FORMATS } from './options.ts';

export const SMOKE_FLAGS = {
  plan: {
    value: 'FILE',
    help: 'The test plan, below the folder. Without a plan, each entry with a smoke_test is a test.',
    default: 'tests/smoke-test-plan.json, if it exists',
  },
  loader: {
    value: `NAME[='["cmd","arg"]']`,
    help: `A loader that may run: built-in (${LOADERS.join(', ')}), or a custom program under a name.`,
    default: '',
    isList: true,
  },
  endpoint: {
    value: "'NAME=URL [key-env=VAR] [exclusive]'",
    help: 'An OpenAI-compatible server that tests may contact, and its name: https, or http on this machine. key-env: the variable that holds its key. exclusive: it should serve only recorded models. openrouter alone is a preset.',
    default: '',
    isList: true,
  },
  wait: {
    value: 'S',
    help: 'How many seconds to wait for an endpoint that starts, before its first test.',
    default: '60',
  },
  'max-requests': {
    value: 'N',
    help: 'The maximum number of chat and embedding requests of a run. 0: read only lists and health.',
    default: String(MAX_REQUESTS),
  },
  'max-tokens': {
    value: 'N',
    help: 'The maximum number of tokens in one answer of an endpoint, even if max_tokens is higher.',
    default: String(MAX_ANSWER_TOKENS),
  },
  profile: { value: 'P', help: 'Run only tests of this profile, such as cpu or cuda.', default: '' },
  'max-seconds': {
    value: 'N',
    help: 'The maximum duration of one test, even if its max_seconds is higher.',
    default: String(MAX_SECONDS),
  },
  'max-memory': {
    value: 'SIZE',
    help: 'The memory limit of one test, such as 8GB.',
    default: '90 % of what is free',
  },
  isolation: {
    value: ISOLATIONS.join('|'),
    help: 'Whether to isolate loaders from the network, the checkout and other processes. require: block tests where isolation is not possible.',
    default: 'require on pull requests of forks, else best-effort',
    choices: ISOLATIONS,
  },
  allow: {
    value: `ID=${ALLOWANCES.join('|')}`,
    help: 'Allow pickles, code or old libraries for one entry that you trust.',
    default: '',
    isList: true,
  },
  output: {
    value: 'OUTPUT',
    help: 'The folder for results and outputs, outside the checked folder.',
    default: 'a temporary folder, whose path is printed',
  },
  'rows-to': {
    value: "'URL [key-env=VAR]'",
    help: 'Also send the rows to a table model_smoke_tests behind PostgREST, such as https://PROJECT.supabase.co/rest/v1. key-env: the variable that holds its key. Whether that works changes no result.',
    default: '',
  },
  format: {
    value: SMOKE_FORMATS.join('|'),
    help: 'The format of the results. json prints only the results; html a page with the outputs; ndjson, sql and csv print rows for a table model_smoke_tests.',
    default: 'text',
    choices: SMOKE_FORMATS,
  },
} as const;
