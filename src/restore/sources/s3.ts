/**
 * Objects of an S3 bucket (Amazon S3: GetObject), or of a server that speaks the same. Requests are signed where the
 * environment has credentials (AWS Signature Version 4); a public bucket is asked without.
 */

import { keyUrl, regionProblem, type S3Access, s3Headers } from '../../platform/upstream/s3-access.ts';
import type { Client } from '../net/client.ts';
import type { HttpAnswer } from '../net/request.ts';
import type { Job } from '../plan-restore.ts';
import { fillTemplate } from '../source-spec.ts';
import {
  type Offset,
  type OpenedSource,
  type RestoreSource,
  type SourceCandidate,
  unreachable,
} from './shared/source.ts';
import { openWeb, type WebFile } from './shared/web-file.ts';

export interface Bucket {
  readonly bucket: string;
  /** Above the recorded paths, or a template of keys; empty: the bucket itself. */
  readonly prefix: string;
}

/** Keys are the recorded paths and the digests below the prefix, or what its template says. */
export function s3Source(client: Client, access: S3Access, { bucket, prefix }: Bucket): RestoreSource {
  const name = `s3://${bucket}`;
  return {
    name,
    candidates: (job) =>
      keysOf(prefix, job).map((key): SourceCandidate => {
        const url = keyUrl(access, bucket, key);
        const open = async (method: 'GET' | 'HEAD', offset: Offset): Promise<OpenedSource> => {
          const own = await s3Headers(access, method, url);
          // A redirect would be to another region, for which the signature is none.
          const request = { url, method, own, redirects: [], follows: () => false };
          const refusal = (answer: Said) => refusalOf(answer, access);
          return openWeb(
            client,
            { from: name, request, isRecorded: false, refusal } satisfies WebFile,
            offset,
          );
        };
        return {
          from: name,
          place: `${name}/${key}`,
          isLocal: false,
          contradicts: true,
          open: (offset) => open('GET', offset),
          describe: () => open('HEAD', { from: 0, etag: null }),
        };
      }),
  };
}

function keysOf(prefix: string, { sha256, files }: Job): string[] {
  if (prefix.includes('{'))
    return sha256 === null
      ? []
      : [...new Set(files.map(({ path }) => fillTemplate(prefix, sha256, path, (one) => one)))];
  const names = [...files.map(({ path }) => path), ...(sha256 === null ? [] : [sha256])];
  return [...new Set(names.map((name) => (prefix === '' ? name : `${prefix}/${name}`)))];
}

type Said = HttpAnswer & { is: 'answer' };

function refusalOf({ status, headers }: Said, access: S3Access): OpenedSource | null {
  const other = regionProblem(status, headers['x-amz-bucket-region'], access);
  if (other !== null) return unreachable(other);
  if (status >= 300 && status < 400) return unreachable(`it redirects (${status}), which is not followed`);
  if (status !== 401 && status !== 403) return null;
  return unreachable(
    access.credentials === null
      ? `access is refused (${status}); set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`
      : `access is refused (${status}); the credentials have no right to the object, or it is not there`,
  );
}
