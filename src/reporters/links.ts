import type { Location } from '../model/location.ts';
import { urlPath } from './escape.ts';

/**
 * Where a report's readers can be sent. Every address is made or checked here, so that a value
 * that is not what it should be gives no link rather than a bad one.
 */
export interface Links {
  /** `https://github.com`, or an Enterprise Server's address. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The checked commit; empty where it is not known. */
  readonly commit: string;
  readonly runUrl: string;
  readonly artifactUrl: string | null;
  /** Whether `fix.patch` lies beside the full report. */
  readonly hasPatch?: boolean;
  /** The number of the check's living issue, where this run updated one. */
  readonly issue?: number | null;
  /** The checked root's own path in the repository; the empty string for all of it. */
  readonly folder: string;
}

/** The repository's page, below which all others are. */
function home({ server, repository }: Links): string | null {
  if (!/^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(server)) return null;
  return /^[\w-][\w.-]*\/(?!\.+$)[\w.-]+$/.test(repository) ? `${server}/${repository}` : null;
}

/** Address of a line of a file at the checked commit. */
export function lineUrl(links: Links | null, { file, line }: Location): string | null {
  const base = links && home(links);
  const path = inRepository(links?.folder ?? '', file);
  if (!links || !base || path === null || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(links.commit)) return null;
  return `${base}/blob/${links.commit}/${urlPath(path)}${Number.isSafeInteger(line) ? `#L${line}` : ''}`;
}

export function runUrl(links: Links | null): string | null {
  return links && below(links, links.runUrl, /^\/actions\/runs\/\d+(\/attempts\/\d+)?$/);
}

export function artifactUrl(links: Links | null): string | null {
  return links && below(links, links.artifactUrl ?? '', /^\/actions\/runs\/\d+\/artifacts\/\d+$/);
}

export function issueUrl(links: Links | null): string | null {
  const base = links && home(links);
  return base && Number.isSafeInteger(links.issue) ? `${base}/issues/${links.issue}` : null;
}

/** Address of an earlier run of the same repository. */
export function earlierRunUrl(links: Links | null, id: string): string | null {
  const base = links && home(links);
  return base && /^\d+$/.test(id) ? `${base}/actions/runs/${id}` : null;
}

function below(links: Links, url: string, shape: RegExp): string | null {
  const base = home(links);
  return base && url.startsWith(base) && shape.test(url.slice(base.length)) ? url : null;
}

/** A file's path inside the repository; null when it is no path that could be there. */
export function inRepository(folder: string, file: string): string | null {
  const isPath = file.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
  if (!isPath || /\p{Cc}/u.test(file) || !file.isWellFormed()) return null;
  return folder === '' ? file : `${folder}/${file}`;
}

/** A Markdown link around text that is Markdown already; the text alone where there is no address. */
export function linked(text: string, url: string | null): string {
  return url === null ? text : `[${text}](${url})`;
}
