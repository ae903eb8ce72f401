import { hashSync } from 'hasha';
import type { UpstreamBumps } from '../../model/upstream-bumps.ts';
import { markdownCode } from '../../reporters/escape.ts';
import { countOf } from '../../text/plural.ts';
import type { ActionContext } from '../action/context.ts';
import type { Change, PullOptions } from './pull-request.ts';
import type { Check, PatchName } from './read-check.ts';

/** How the pull request of a check and a patch is found, and what it says. */
export function describePull(
  name: PatchName,
  { report, bumps }: Check,
  change: Change | null,
  { workflow, run: own, serverUrl }: ActionContext,
  given: (name: string) => string | undefined,
): PullOptions {
  const { prefix, title, farewell } = WORDS[name];
  const parts = [workflow, report.root, given('key') ?? '', ...(name === 'safe' ? [] : [name])];
  const key = hashSync(JSON.stringify(parts), { algorithm: 'sha256' }).slice(0, 12);
  const source =
    own === null ? 'A check' : `[A check](${serverUrl}/${own.repository}/actions/runs/${own.id})`;
  const of = `${source} of ${markdownCode((report.commit ?? '').slice(0, 12))}`;
  const said =
    name === 'safe' ? [`${of} found manifests that can be fixed without a decision:`] : toldBy(of, bumps);
  const names = (change?.files ?? []).map(({ path }) => `- ${markdownCode(path)}`);
  return {
    key,
    branch: `${prefix}${key}`,
    title: given('title') ?? title,
    base: branchName(own?.ref ?? ''),
    body: [...said, '', ...names, '', ...WORDS[name].end, ''].join('\n'),
    farewell: `${source} ${farewell}`,
  };
}

const WORDS = {
  safe: {
    prefix: 'manifest-drift/fix-',
    title: 'Update manifests',
    farewell: 'found nothing left to fix.',
    end: [
      'No recorded digest of content changes. Files that differ from their record are in the issue and need you.',
      '',
      'This pull request is updated until nothing is left to fix. Push to its branch, and it is yours.',
    ],
  },
  upstream: {
    prefix: 'manifest-drift/upstream-',
    title: 'Follow newer commits of the Hub',
    farewell: 'found no newer commit left.',
    end: [
      'Review what changed there before you merge. If you stay at the recorded commit, close this pull request: the same commits are not proposed again.',
      '',
      'This pull request is updated while there are newer commits. Push to its branch, and it is yours.',
    ],
  },
} as const;

/** Whose word the patch is, and what of it is new. */
function toldBy(of: string, { server, bumps }: UpstreamBumps): string[] {
  return [
    `${of} found newer commits. Digests and sizes are the word of ${markdownCode(server)}: nothing was downloaded.`,
    '',
    ...bumps.map(
      ({ repository, from, to, files }) =>
        `- ${markdownCode(repository)}: ${markdownCode(from.slice(0, 12))} to ${markdownCode(to.slice(0, 12))}, ${files.length === 0 ? 'no recorded file changed' : `${countOf(files.length, 'recorded file')} changed`}`,
    ),
    '',
    'Changed manifests:',
  ];
}

function branchName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}
