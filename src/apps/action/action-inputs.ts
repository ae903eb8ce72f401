/**
 * The inputs that only the action has, in one table: action.yml, the README and the reader are made
 * from it. What a check itself takes is in src/settings/settings.ts.
 */

export interface ActionInput {
  readonly type: 'text' | 'lines' | 'choice' | 'days' | 'flag' | 'secret';
  readonly choices?: readonly string[];
  /** The value when the input is absent or empty; in action.yml also its `default`. */
  readonly default: string;
  readonly help: string;
}

export const ACTION_INPUTS = {
  merge: {
    type: 'lines',
    default: '',
    help: 'Merge shard reports instead of checking: the folders with the downloaded reports, one per line. Issue, summary and outputs then come from the merged report.',
  },
  'upload-artifact': {
    type: 'choice',
    choices: ['always', 'on-failure', 'never'],
    default: 'always',
    help: 'When to upload the report as an artifact: always, on-failure (drift, or the check could not run), or never.',
  },
  'artifact-name': {
    type: 'text',
    default: '',
    help: 'The name of the artifact. Empty: a name that is unique in the workflow run.',
  },
  'artifact-retention-days': {
    type: 'days',
    default: '',
    help: 'How many days to keep the artifact. Empty: the setting of the repository.',
  },
  issue: {
    type: 'choice',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    help: 'Whether to keep one issue open while there is drift. auto: only on the default branch, for the commit of the event, and not on pull requests.',
  },
  'issue-title': {
    type: 'text',
    default: '',
    help: 'The title of the issue. `{workflow}`, `{root}`, `{key}`, `{errors}` and `{warnings}` are replaced.',
  },
  'issue-labels': {
    type: 'lines',
    default: '',
    help: 'Labels for a new issue, one per line, in addition to `manifest-drift`, which identifies the issue.',
  },
  'issue-assignees': {
    type: 'lines',
    default: '',
    help: 'Assignees of a new issue: logins, one per line.',
  },
  'issue-close': {
    type: 'flag',
    default: 'true',
    help: 'Close the issue when a complete run finds no drift and checked every file that the issue names.',
  },
  'issue-key': {
    type: 'text',
    default: '',
    help: 'A key for this check, so that two checks of the same folder in one workflow keep separate issues.',
  },
  comment: {
    type: 'flag',
    default: 'false',
    help: 'Keep one comment with the result up to date on pull requests.',
  },
  'github-token': {
    type: 'secret',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language.
    default: '${{ github.token }}',
    help: 'The token that writes the issue and the comment. Needs `issues: write`, and `pull-requests: write` for the comment.',
  },
} as const satisfies Record<string, ActionInput>;

export type ActionInputName = keyof typeof ACTION_INPUTS;

export const ACTION_INPUT_NAMES = Object.keys(ACTION_INPUTS) as ActionInputName[];
