/** .github/workflows/check.yml with its marked parts filled in from the tables of action.yml. */

import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { ACTION_INPUT_NAMES, ACTION_INPUTS } from '../src/apps/action/action-inputs.ts';
import { OUTPUTS } from '../src/apps/action/outputs.ts';
import { RESTORE_SETTINGS } from '../src/apps/restore/flags.ts';
import { SETTING_NAMES, SETTINGS } from '../src/settings/table.ts';

export const WORKFLOW = '.github/workflows/check.yml';

/** What the workflow sets itself, so that a caller cannot. A token is a secret, not an input. */
const OWN: readonly string[] = ['shard', 'merge', 'github-token'];

const settings = SETTING_NAMES.filter((name) => !OWN.includes(name));
const delivery = ACTION_INPUT_NAMES.filter((name) => !OWN.includes(name));

export function checkWorkflow(): string {
  const outputs = Object.entries(OUTPUTS).filter(([name]) => !name.endsWith('-path'));
  const parts: Record<string, Record<string, unknown>> = {
    inputs: Object.fromEntries([
      ...settings.map((name) => [name, input(SETTINGS[name].help, '')]),
      ...delivery.map((name) => [name, input(ACTION_INPUTS[name].help, ACTION_INPUTS[name].default)]),
    ]),
    outputs: Object.fromEntries(
      outputs.map(([name, description]) => [
        name,
        { description, value: `\${{ jobs.merge.outputs.${name} }}` },
      ]),
    ),
    settings: {
      ...passed(settings),
      // What the step before restored, besides.
      statements: `\${{ inputs.statements }}\n\${{ steps.restore.outputs.statement }}`,
    },
    'restore settings': passed(RESTORE_SETTINGS.filter((name) => !OWN.includes(name))),
    'job outputs': Object.fromEntries(outputs.map(([name]) => [name, `\${{ steps.merge.outputs.${name} }}`])),
    delivery: passed(delivery),
  };
  let text = readFileSync(WORKFLOW, 'utf8');
  for (const [name, part] of Object.entries(parts)) text = fill(text, name, part);
  return text;
}

/** A flag is a boolean, so that a caller may write it without quotes. */
function input(help: string, preset: string): Record<string, unknown> {
  const isFlag = preset === 'true' || preset === 'false';
  return {
    description: help,
    type: isFlag ? 'boolean' : 'string',
    default: isFlag ? preset === 'true' : preset,
  };
}

const passed = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `\${{ inputs.${name} }}`]));

function fill(text: string, name: string, part: Record<string, unknown>): string {
  const found = new RegExp(`^( *)# generated: ${name}\\n[\\s\\S]*?# generated: end\\n`, 'm').exec(text);
  if (!found) throw new Error(`${WORKFLOW} has no part "${name}"`);
  const [whole, indent = ''] = found;
  const lines = stringify(part, { lineWidth: 100 - indent.length })
    .trimEnd()
    .split('\n');
  const body = lines.map((line) => (line === '' ? '' : indent + line)).join('\n');
  return text.replace(whole, () => `${indent}# generated: ${name}\n${body}\n${indent}# generated: end\n`);
}
