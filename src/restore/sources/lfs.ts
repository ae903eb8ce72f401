/**
 * A git-lfs server by its batch API (git-lfs: docs/api/batch.md): the recorded SHA-256 is the object's id,
 * so neither a pointer nor an index is needed.
 */

import type { StoredObject } from '../../model/pointer.ts';
import { batchBody, LFS_MEDIA, readBatch } from '../../platform/upstream/lfs-batch.ts';
import { REDIRECTS } from '../net/access.ts';
import type { Client } from '../net/client.ts';
import { bodyText } from '../net/request.ts';
import {
  type Offset,
  type OpenedSource,
  type RestoreSource,
  type SourceCandidate,
  unreachable,
} from './shared/source.ts';
import { openWeb, waitIn } from './shared/web-file.ts';

const MAX_ANSWER = 1024 * 1024;

export function lfsSource(client: Client, endpoint: string): RestoreSource {
  return {
    name: 'lfs',
    candidates: ({ sha256, size }): SourceCandidate[] =>
      // The API wants the size, and refuses another than the object has.
      sha256 === null || size === null
        ? []
        : [
            {
              from: 'lfs',
              place: endpoint,
              isLocal: false,
              contradicts: true,
              open: (offset) => openObject(client, endpoint, { oid: sha256, size }, offset),
            },
          ],
  };
}

async function openObject(
  client: Client,
  endpoint: string,
  object: StoredObject,
  offset: Offset,
): Promise<OpenedSource> {
  const answer = await client.send({
    url: new URL(`${endpoint}/objects/batch`),
    method: 'POST',
    headers: { accept: LFS_MEDIA, 'content-type': LFS_MEDIA },
    body: batchBody([object]),
    redirects: [],
  });
  if (answer.is === 'unreachable')
    return { is: 'unreachable', why: answer.why, retryAfter: null, isFinal: answer.isFinal };
  const { status, headers } = answer;
  const text = await bodyText(answer, MAX_ANSWER);
  if (status === 401 || status === 403)
    return unreachable(`it refuses access (${status}); set GITHUB_TOKEN or --auth`);
  if (status === 404) return unreachable('it has no such repository, or not for this token (404)');
  if (status === 429 || status >= 500)
    return { is: 'unreachable', why: `it answered ${status}`, retryAfter: waitIn(headers), isFinal: false };
  if (status !== 200 || text === null) return unreachable(`it answered ${status}`);
  const said = readBatch(text, [object])?.get(object.oid);
  if (said === undefined) return unreachable('its answer is not what a git-lfs server answers');
  if (said.is === 'error')
    return said.code === 404 || said.code === 410
      ? { is: 'absent' }
      : unreachable(`it refuses the object (${said.code})`);
  // Nothing that the server says of credentials is sent for everybody to read.
  const isOpen = said.href.protocol !== 'https:' && !client.access.named.has(said.href.origin);
  if (isOpen) return unreachable(`it names an address by ${said.href.protocol}//, which is not asked`);
  const request = { url: said.href, own: headersIn(said.header), redirects: REDIRECTS.github };
  const opened = await openWeb(client, { from: 'lfs', request, isRecorded: false }, offset);
  // A signed address may be too old by now; the next try gets a new one.
  return opened.is === 'unreachable' && opened.isFinal && offset.from > 0
    ? { ...opened, isFinal: false }
    : opened;
}

function headersIn(header: unknown): Record<string, string> {
  const pairs = Object.entries(typeof header === 'object' && header !== null ? header : {}).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && isHeader(pair[0], pair[1]),
  );
  return Object.fromEntries(pairs);
}

/** What a server may set for the download: its credentials, and nothing that steers the connection. */
function isHeader(name: string, value: string): boolean {
  const isSafe = /^(authorization|accept|x-[a-z0-9-]+|remoteauth)$/i.test(name);
  return isSafe && /^[\x20-\x7e]{1,8192}$/.test(value);
}
