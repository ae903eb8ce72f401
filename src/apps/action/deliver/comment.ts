/** The one comment that a pull request gets, kept up to date. */

import { hashSync } from 'hasha';
import type { Report } from '../../../model/report.ts';
import { hasMarker, readMarker, stateAfter, writeMarker } from '../../../reporters/issue-state.ts';
import type { Links } from '../../../reporters/links.ts';
import { renderMarkdown } from '../../../reporters/markdown.ts';
import type { GitHub } from './github.ts';

/** GitHub takes 65,536 characters; a character is at most three times as many bytes as UTF-16 units. */
const MAX_BYTES = 48 * 1024;

/** Begins as ours do, and not as what quotes one of them. */
function isOurs(body: string, key: string): boolean {
  return body.startsWith('## ') && hasMarker(body, key);
}

/** Writes nothing when nothing changed, and no first comment when there is nothing to tell. */
export async function keepComment(
  report: Report,
  options: { readonly pullRequest: number; readonly key: string; readonly links: Links | null },
  github: GitHub,
): Promise<void> {
  const comments = await github.comments(options.pullRequest);
  const own = comments.find((comment) => comment.trusted && isOurs(comment.body, options.key));
  if (!own && report.outcome === 'pass' && report.findings.length === 0) return;
  const before = own ? readMarker(own.body, options.key) : null;
  const state = stateAfter(report, before, (text) => hashSync(text, { algorithm: 'sha256' }));
  if (before?.digest === state.digest) return;
  const history = before && { before, now: state };
  const text = renderMarkdown(report, { limit: MAX_BYTES, links: options.links, history });
  const body = `${text}\n${writeMarker(options.key, state)}\n`;
  if (own) await github.updateComment(own.id, body);
  else await github.createComment(options.pullRequest, body);
}
