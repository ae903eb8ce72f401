import { REDIRECTS } from '../net/access.ts';
import type { Client } from '../net/client.ts';
import { fillTemplate } from '../source-spec.ts';
import type { RestoreSource, SourceCandidate } from './shared/source.ts';
import { webFile } from './shared/web-file.ts';

/** URLs that records give, on the servers that were named; `only` holds one of them, null all. */
export function recordedUrls(client: Client, only: string | null): RestoreSource {
  const { named } = client.access;
  return {
    name: only ?? 'recorded',
    candidates: ({ origins }) =>
      origins.flatMap((origin): SourceCandidate[] => {
        if (origin.is !== 'web') return [];
        const url = new URL(origin.url);
        if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return [];
        if (only === null ? !named.has(url.origin) : url.origin !== only) return [];
        url.hash = '';
        return [
          webFile(client, {
            from: url.origin,
            request: { url, redirects: redirectsOf(url) },
            isRecorded: true,
          }),
        ];
      }),
  };
}

/** Assets of releases lie on servers of their own. */
function redirectsOf({ origin }: URL): readonly string[] {
  return origin === 'https://github.com' ? REDIRECTS.github : REDIRECTS.none;
}

/** A store that is addressed by digest or by path. That it lacks a file counts only where no other source has it. */
export function templateSource(client: Client, origin: string, template: string): RestoreSource {
  return {
    name: origin,
    candidates({ sha256, files }) {
      if (sha256 === null) return [];
      const urls = new Set(files.map(({ path }) => fillTemplate(template, sha256, path)));
      return [...urls].map((url) =>
        webFile(client, { from: origin, request: { url: new URL(url), redirects: [] }, isRecorded: false }),
      );
    },
  };
}
