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
      # The repository that holds this action. There is no release yet: pin a commit of it.
      - uses: OWNER/manifest-drift@main
`;

export const WORKFLOW_PATH = '.github/workflows/manifest-drift.yml';

/** The workflow for a default branch of this name. */
export function workflowFor(branch: string): string {
  return WORKFLOW.replace('branches: [main]', () => `branches: [${scalar(branch)}]`);
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
