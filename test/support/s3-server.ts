/** A server that speaks S3, on loopback: moto, which `.ci/smoke-python` installs. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { AwsV4Signer } from 'aws4fetch';
import { freePort } from './free-port.ts';
import { programPath } from './programs.ts';
import { startServer } from './started-server.ts';

const OWN = join(import.meta.dirname, '../../.cache/s3-server/bin/moto_server');
const PROGRAM = existsSync(OWN) ? OWN : programPath('moto_server');

/** Test options that skip, and say why. In CI on Linux the server has to be there. */
export const needsS3 = {
  skip:
    PROGRAM === null &&
    (process.env.CI === undefined || process.platform !== 'linux') &&
    'moto_server is not installed here; .ci/smoke-python installs it',
};

export interface S3Server extends AsyncDisposable {
  readonly url: string;
  /** For those who read AWS's variables. */
  readonly environment: Record<string, string>;
  put(bucket: string, key: string, content: Uint8Array, headers?: Record<string, string>): Promise<void>;
}

const CREDENTIALS = { accessKeyId: 'key', secretAccessKey: 'secret' };

export async function startS3(): Promise<S3Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const buckets = new Set<string>();
  const ask = async (
    method: string,
    path: string,
    body?: Uint8Array,
    headers: Record<string, string> = {},
  ) => {
    const given = {
      ...CREDENTIALS,
      url: `${url}/${path}`,
      method,
      headers,
      service: 's3',
      region: 'us-east-1',
    };
    const signed = await new AwsV4Signer({ ...given, ...(body && { body: Buffer.from(body) }) }).sign();
    const answer = await fetch(signed.url, {
      method,
      headers: signed.headers,
      ...(body && { body: Buffer.from(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  };
  const words = ['-H', '127.0.0.1', '-p', String(port)];
  const server = await startServer(PROGRAM ?? 'moto_server', words, () => fetch(url).then(() => true));
  return {
    url,
    environment: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    },
    async put(bucket, key, content, headers) {
      if (!buckets.has(bucket)) await ask('PUT', bucket);
      buckets.add(bucket);
      await ask('PUT', `${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`, content, headers);
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
