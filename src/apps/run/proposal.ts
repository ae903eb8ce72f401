type Environment = Readonly<Record<string, string | undefined>>;

/** Whether it is an event of GitHub, Gitea or Forgejo in which a workflow may look at what somebody proposes. */
export function isOfProposals(event: string): boolean {
  return /^(pull_request|workflow_run$|issue_comment$)/.test(event);
}

/**
 * Variables that CI systems set for a pull or merge request alone, to its number or address, or else leave out,
 * empty or `false`: GitLab, Azure Pipelines, Bitbucket, Jenkins, CircleCI, Buildkite, Travis CI, Drone, Woodpecker,
 * AppVeyor, Cirrus CI and Semaphore, as their lists of variables have them.
 */
const VARIABLES = [
  'CI_MERGE_REQUEST_IID',
  'CI_EXTERNAL_PULL_REQUEST_IID',
  'SYSTEM_PULLREQUEST_PULLREQUESTID',
  'BITBUCKET_PR_ID',
  'CHANGE_ID',
  'CIRCLE_PULL_REQUEST',
  'BUILDKITE_PULL_REQUEST',
  'TRAVIS_PULL_REQUEST',
  'DRONE_PULL_REQUEST',
  'CI_COMMIT_PULL_REQUEST',
  'APPVEYOR_PULL_REQUEST_NUMBER',
  'CIRRUS_PR',
  'SEMAPHORE_GIT_PR_NUMBER',
] as const;

/** Whether a command runs on a change that somebody proposes, and whose own config is not trusted with all. */
export function isProposalIn(environment: Environment): boolean {
  const event = environment.GITHUB_EVENT_NAME ?? '';
  // A merge queue checks what is proposed before it is part of the branch.
  if (isOfProposals(event) || event === 'merge_group') return true;
  return VARIABLES.some((name) => !['', 'false'].includes(environment[name] ?? ''));
}
