import type { Location } from '../findings.ts';
import { urlPath } from './escape.ts';

/** Where a report's readers can be sent. All parts come from the runner, not from the repository's files. */
export interface Links {
  /** `https://github.com`, or an Enterprise Server's address. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: string;
  readonly runUrl: string;
  readonly artifactUrl: string | null;
}

/** Address of a line of a file at the checked commit. */
export function lineUrl(links: Links, { file, line }: Location): string {
  return `${links.server}/${links.repository}/blob/${links.commit}/${urlPath(file)}?plain=1#L${line}`;
}
