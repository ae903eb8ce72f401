/**
 * The inputs that only the action has, in one table: action.yml, the README and the reader are made
 * from it. What a check itself takes is in src/settings/settings.ts.
 */

export interface ActionInput {
  readonly type: 'text' | 'lines' | 'choice' | 'days' | 'flag' | 'secret';
  readonly choices?: readonly string[];
  /** What holds when the input is absent or empty; for action.yml also its `default`. */
  readonly default: string;
  readonly help: string;
}

export const ACTION_INPUTS = {
  merge: {
    type: 'lines',
    default: '',
    help: 'Merge instead of checking: folders, one a line, into which the reports of all shards were downloaded. The one report then drives the rest.',
  },
  'upload-artifact': {
    type: 'choice',
    choices: ['always', 'on-failure', 'never'],
    default: 'always',
    help: 'When the report is uploaded as an artifact: always, on-failure (drift, or the check could not run), or never.',
  },
  'artifact-name': {
    type: 'text',
    default: '',
    help: 'The name of the artifact. Empty: a name that no other job, attempt or step of the run has.',
  },
  'artifact-retention-days': {
    type: 'days',
    default: '',
    help: "How many days the artifact is kept. Empty: the repository's setting.",
  },
  issue: {
    type: 'choice',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    help: 'Whether drift is kept in one living issue. auto: only where the commit of the event on the default branch was checked, and not on pull requests.',
  },
  'issue-title': {
    type: 'text',
    default: '',
    help: 'The title of the issue. `{workflow}`, `{root}`, `{key}`, `{errors}` and `{warnings}` are filled in.',
  },
  'issue-labels': {
    type: 'lines',
    default: '',
    help: 'Labels for a new issue, one a line, besides the label `manifest-drift` by which it is found again.',
  },
  'issue-assignees': {
    type: 'lines',
    default: '',
    help: 'Logins that a new issue is assigned to, one a line.',
  },
  'issue-close': {
    type: 'flag',
    default: 'true',
    help: 'Close the issue when a complete run finds nothing wrong and looked at every file again that the issue names.',
  },
  'issue-key': {
    type: 'text',
    default: '',
    help: 'Tells two checks of the same folder in one workflow apart, so that each keeps an issue of its own.',
  },
  comment: {
    type: 'flag',
    default: 'false',
    help: 'On pull requests: keep one comment up to date with the result.',
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
