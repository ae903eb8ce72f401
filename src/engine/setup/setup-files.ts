import { REPOSITORY } from '../../generated/repository.js';
import { quote, SettingsError } from '../../model/errors.ts';
import type { RawSettings } from '../../settings/table.ts';

/** The workflow that README shows, as a file of its own. */
export const WORKFLOW = `name: manifest-drift
on:
  schedule:
    - cron: '17 5 * * 1' # Mondays; an odd minute, since full hours are crowded
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:

permissions: {}

# Two runs at once would write the same issue.
concurrency:
  group: manifest-drift-\${{ github.ref }}

jobs:
  check:
    runs-on: ubuntu-latest
    permissions:
      contents: read # to check the repository out
      issues: write # to keep the issue
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2 # versions are compared with the commit before
      # Pin a commit: init --uses ${REPOSITORY}@COMMIT
      - uses: ${REPOSITORY}@main
`;

export const WORKFLOW_PATH = '.github/workflows/manifest-drift.yml';

/** What stands behind `uses:` where nobody says otherwise. */
export const DEFAULT_USES = `${REPOSITORY}@main`;

const ACTION_LINES = /^ *# Pin a commit: .*\n( *- uses: )\S+$/m;

/** The workflow for a default branch of this name, with the action at `uses`: `OWNER/REPO@REF`. */
export function workflowFor(branch: string, uses = DEFAULT_USES, roots: readonly string[] = []): string {
  const workflow = forRoots(
    WORKFLOW.replace('branches: [main]', () => `branches: [${scalar(branch)}]`),
    roots,
  );
  if (uses === DEFAULT_USES) return workflow;
  return workflow.replace(ACTION_LINES, (_, start: string) => start + uses);
}

/** One check for each of several projects; the workflow as it is where there is one. */
function forRoots(workflow: string, roots: readonly string[]): string {
  if (roots.length === 0) return workflow;
  const matrix = `    strategy:\n      fail-fast: false\n      matrix:\n        root: [${roots.map(scalar).join(', ')}]\n`;
  return workflow
    .replace('    runs-on:', () => `${matrix}    runs-on:`)
    .replace(/(\n *- uses: \S+\n)$/, (line) => `${line}        with:\n          root: \${{ matrix.root }}\n`);
}

/** Reads `OWNER/REPO@REF`; anything else is a `SettingsError`. */
export function readUses(text: string): string {
  if (/^[\w.-]+\/[\w.-]+@[\w][\w./-]{0,99}$/.test(text) && !text.includes('..')) return text;
  throw new SettingsError(
    `uses: ${quote(text)} must be OWNER/REPO@REF, where REF is a commit or a tag of this action's repository.`,
  );
}

/** The config that holds these settings and nothing else. */
export function configFor(
  settings: RawSettings,
  prefixes: readonly string[],
  bases: ReadonlyMap<string, 'root' | 'own'> = new Map(),
): string {
  const entries = Object.entries(settings).map(([name, value]) => [name, (value ?? '').split('\n')] as const);
  const all = prefixes.length === 0 ? entries : [...entries, ['path-prefix', prefixes] as const];
  const pinned = [...bases].map(([file, base]) => `  ${scalar(file)}: ${base}\n`).join('');
  const lines = all
    .map(([name, values]) =>
      values.length === 1
        ? `${name}: ${scalar(values[0] ?? '')}\n`
        : `${name}:\n${values.map((value) => `  - ${scalar(value)}\n`).join('')}`,
    )
    .join('');
  return pinned === '' ? lines : `${lines}bases:\n${pinned}`;
}

/** Anything that YAML could take for something else stands in quotes, which JSON's are. */
function scalar(value: string): string {
  return /^[A-Za-z][\w./-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
