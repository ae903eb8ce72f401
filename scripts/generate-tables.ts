/** action.yml and the tables of README.md and docs/, made from the tables that the code itself reads. */

import { stringify } from 'yaml';
import { ACTION_INPUT_NAMES, ACTION_INPUTS } from '../src/apps/action/action-inputs.ts';
import { OUTPUTS } from '../src/apps/action/outputs.ts';
import { COMMAND_NAMES } from '../src/apps/cli/commands.ts';
import { helpText } from '../src/apps/cli/help.ts';
import { FORMATS } from '../src/formats/index.ts';
import { BY_KIND, KINDS } from '../src/rules/index.ts';
import { SETTING_NAMES, SETTINGS } from '../src/settings/table.ts';
import { code, table, withParts } from './marked-parts.ts';

interface Row {
  readonly name: string;
  readonly help: string;
  /** What holds when the input is left out. */
  readonly preset: string;
  /** The `default` in action.yml: none where a config file may say otherwise. */
  readonly fixed: string | null;
}

const INPUTS: readonly Row[] = [
  ...SETTING_NAMES.map((name) => ({
    name,
    help: SETTINGS[name].help,
    preset: SETTINGS[name].default,
    fixed: null,
  })),
  ...ACTION_INPUT_NAMES.map((name) => {
    const { help, default: preset } = ACTION_INPUTS[name];
    return { name, help, preset, fixed: preset === '' ? null : preset };
  }),
];

/**
 * The action's definition, in a folder from which `toRoot` leads to the repository's own. A copy
 * stands in a folder because `$/` cannot name an action at the root.
 */
export function actionYml(toRoot = ''): string {
  const inputs = INPUTS.map(({ name, help, preset, fixed }) => {
    const said = fixed === null && preset !== '' ? `${help} Default: \`${preset}\`.` : help;
    return [name, { description: said, required: false, ...(fixed !== null && { default: fixed }) }];
  });
  const action = {
    name: 'manifest-drift',
    description:
      'Checks that model and dataset manifests still match the files. Fails, reports and keeps one issue when they differ.',
    author: 'The manifest-drift authors',
    branding: { icon: 'check-square', color: 'orange' },
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(
      Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: `${toRoot}dist/main.js` },
  };
  const note =
    '# Generated from src/settings/rows, src/apps/action/action-inputs.ts and src/apps/action/outputs.ts\n# by npm run generate.\n';
  return note + stringify(action, { lineWidth: 100 });
}

/** README shows so many name patterns of a format. */
const SHOWN_NAMES = 4;

/** What is read: inventories, each format with the names of its files, and pointers of git-lfs. */
function formatsTable(): string {
  const inventories = ['combined-inventory', 'model-inventory', 'dataset-inventory'] as const;
  const rows: (readonly [string, readonly string[]])[] = [
    ['Inventories of models and datasets', inventories.map((name) => SETTINGS[name].default)],
    ...FORMATS.map(({ label, names }) => [label, names] as const),
    ["git-lfs pointers in git's index", ['.gitattributes']],
  ];
  const cell = (names: readonly string[]) =>
    names.slice(0, SHOWN_NAMES).map(code).join(', ') + (names.length > SHOWN_NAMES ? ', …' : '');
  return table(
    ['Manifest', 'Files'],
    rows.map(([label, names]) => [label, cell(names)]),
  );
}

/** README.md with its marked part filled in anew. */
export function readme(): string {
  return withParts('README.md', { formats: formatsTable() });
}

/** docs/reference.md with its marked parts filled in anew. */
export function referencePage(): string {
  return withParts('docs/reference.md', {
    inputs: table(
      ['Input', 'Default', 'What it does'],
      INPUTS.map(({ name, preset, help }) => [code(name), preset === '' ? '' : code(preset), help]),
    ),
    outputs: table(
      ['Output', 'What it holds'],
      Object.entries(OUTPUTS).map(([name, help]) => [code(name), help]),
    ),
  });
}

/** docs/commands.md: the help of each command. */
export function commandsPage(): string {
  const pages = COMMAND_NAMES.map((name) => `\n## \`${name}\`\n\n\`\`\`text\n${helpText(name)}\`\`\`\n`);
  return `# Commands\n\n<!-- Generated from src/apps/cli/commands.ts by npm run generate. -->\n\nThe output of \`manifest-drift help COMMAND\`. From a clone, \`manifest-drift\` is \`node dist/cli.js\`.\n${pages.join('')}`;
}

/** docs/README.md with its list of the kinds of findings. */
export function docsIndex(): string {
  return withParts('docs/README.md', {
    kinds: table(
      ['Kind', 'What it says', 'Severity'],
      KINDS.map((kind) => {
        const { title, severity } = BY_KIND[kind];
        return [`[${code(kind)}](findings/${kind}.md)`, title, severity];
      }),
    ),
  });
}
