/** The inputs and outputs of the action fix/, of which its action.yml is made. */

export interface FixInput {
  readonly help: string;
  /** The value where it is left out. */
  readonly default: string;
}

export const FIX_INPUTS = {
  report: {
    help: 'The folder of the downloaded artifact of the check, with `report.json` and the patches.',
    default: '',
  },
  patch: {
    help: '`safe` (fixes that need no decision) or `upstream` (newer commits of the Hub, of a check with `upstream: huggingface`). Each has a pull request of its own.',
    default: 'safe',
  },
  title: {
    help: 'The title of a new pull request. Default: Update manifests, or Follow newer commits of the Hub.',
    default: '',
  },
  key: {
    help: 'A key, so that two checks of the same folder in one workflow keep separate pull requests.',
    default: '',
  },
  'github-token': {
    help: 'The token that writes the branch and the pull request. Needs `contents: write` and `pull-requests: write`.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language.
    default: '${{ github.token }}',
  },
} as const satisfies Record<string, FixInput>;

/** Statuses, numbers and addresses only: no name of the repository. */
export const FIX_OUTPUTS = {
  outcome:
    '`created`, `updated`, `unchanged`, `closed`, `none` (nothing to fix), `left` (it is left to people; the log says why), or `error`.',
  'pull-request-number': 'The number of the pull request; empty if there is none.',
  'pull-request-url': 'The URL of the pull request; empty if there is none.',
} as const satisfies Record<string, string>;
