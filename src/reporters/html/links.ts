import type { Location } from '../../model/location.ts';
import type { Report } from '../../model/report.ts';
import { type Links, lineUrl } from '../links.ts';
import { type Child, h } from './markup.ts';

/** Where the report's own run lets its readers be sent; null for a report made at a terminal. */
export function linksOf({ run, commit }: Report, folder: string): Links | null {
  const server = /^https?:\/\/[^/]+/.exec(run?.url ?? '')?.[0];
  if (run === null || server === undefined) return null;
  const { repository, url } = run;
  return { server, repository, commit: commit ?? '', runUrl: url, artifactUrl: null, folder };
}

/** A place in a file: a link to the line at the checked commit, where there is such an address. */
export function placeLink(place: Location, links: Links | null): Child {
  return anchor(lineUrl(links, place), h('code', {}, `${place.file}:${place.line}`));
}

/** A link that tells nobody where it was followed from; what it holds alone where there is no address. */
export function anchor(url: string | null, content: Child): Child {
  return url === null ? content : h('a', { href: url, rel: 'noreferrer' }, content);
}
