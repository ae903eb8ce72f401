/** Whom the check may ask over the network, and with which token: the words of `upstream` and `upstream-auth`. */

import { didYouMean, quote, SettingsError } from '../model/errors.ts';
import type { ListedPlace } from '../model/places.ts';
import { readListedPlace } from './places.ts';

export interface UpstreamHosts {
  readonly huggingface: boolean;
  /** The git-lfs server of the checked repository. */
  readonly gitLfs: boolean;
  /** Origins (`https://HOST[:PORT]`) of other servers. */
  readonly origins: readonly string[];
  /** Releases, manifests of registries and repositories of ModelScope, which list files with their digests. */
  readonly places: readonly ListedPlace[];
  /** Buckets of S3. */
  readonly buckets: readonly string[];
}

export const NO_UPSTREAM: UpstreamHosts = {
  huggingface: false,
  gitLfs: false,
  origins: [],
  places: [],
  buckets: [],
};

/** The names of services beside servers and places. */
const SERVICES = ['huggingface', 'git-lfs'] as const;

/** Throws a `SettingsError` for a word that names nobody. */
export function readUpstream(words: readonly string[]): UpstreamHosts {
  if (words.length > 1 && words.includes('none'))
    throw new SettingsError('upstream: none stands alone; it cannot be named beside others.');
  const named = words.filter((word) => ![...SERVICES, 'none'].includes(word));
  const places = named.map(readListedPlace);
  const buckets = named.map(
    (word) => /^s3:\/\/([a-z0-9](?!.*\.\.)[a-z0-9.-]{1,61}[a-z0-9])$/.exec(word)?.[1] ?? null,
  );
  return {
    huggingface: words.includes('huggingface'),
    gitLfs: words.includes('git-lfs'),
    origins: named.filter((_, index) => places[index] === null && buckets[index] === null).map(originOf),
    buckets: buckets.filter((bucket) => bucket !== null),
    places: places.filter((place) => place !== null),
  };
}

/** Whether nobody may be asked. */
export function asksNobody({ huggingface, gitLfs, origins, places, buckets }: UpstreamHosts): boolean {
  return !huggingface && !gitLfs && origins.length + places.length + buckets.length === 0;
}

function originOf(word: string): string {
  const url = URL.canParse(word) ? new URL(word) : null;
  if (url?.protocol === 'https:' && url.href === `${url.origin}/`) return url.origin;
  throw new SettingsError(
    `upstream: ${quote(word)} is not ${SERVICES.join(', ')}, gh-release:OWNER/REPO@TAG, oci://HOST/NAME:TAG, modelscope:OWNER/NAME, s3://BUCKET, a server as https://HOST, or none${didYouMean(word, [...SERVICES, 'none'])}.`,
  );
}

/** Whose token is in which environment variable: `https://HOST=VARIABLE`. */
export type TokenNames = ReadonlyMap<string, string>;

/** `setting` names who is told of a mistake. */
export function readTokenNames(setting: string, lines: readonly string[]): TokenNames {
  return new Map(
    lines.map((line) => {
      const [, origin = '', name = ''] = /^(https:\/\/[^=]+)=([A-Za-z_][A-Za-z0-9_]*)$/.exec(line) ?? [];
      const url = URL.canParse(origin) ? new URL(origin) : null;
      if (url !== null && url.href === `${url.origin}/`) return [url.origin, name] as const;
      throw new SettingsError(
        `${setting}: it has to be https://HOST=VARIABLE, the name of an environment variable.`,
      );
    }),
  );
}
