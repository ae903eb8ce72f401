/** A real OCI registry on loopback: Debian's docker-registry. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { hasProgram } from './programs.ts';
import { sha256 } from './repository.ts';
import { startServer } from './started-server.ts';

/** Test options that skip, and say why, where it is not installed. */
export const withRegistry = {
  skip: hasProgram('docker-registry') ? false : 'docker-registry (Debian) is not installed here',
};

export interface Registry extends AsyncDisposable {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  push(name: string, blob: Uint8Array): Promise<void>;
  /** Puts a manifest of these files, whose blobs are pushed too, under a tag; answers its digest. */
  tag(name: string, tag: string, files: Readonly<Record<string, string>>): Promise<string>;
}

export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'drift-registry-'));
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  writeFileSync(
    join(folder, 'c.yml'),
    `version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: ${folder}/data\nhttp:\n  addr: ${host}\n`,
  );
  const server = await startServer(
    'docker-registry',
    ['serve', join(folder, 'c.yml')],
    async () => (await fetch(`http://${host}/v2/`)).ok,
  );
  const push = async (name: string, blob: Uint8Array) => {
    const begun = await fetch(`http://${host}/v2/${name}/blobs/uploads/`, { method: 'POST' });
    const to = new URL(begun.headers.get('location') ?? '', `http://${host}`);
    to.searchParams.set('digest', `sha256:${sha256(blob)}`);
    assert.equal((await fetch(to, { method: 'PUT', body: Buffer.from(blob) })).status, 201);
  };
  return {
    host,
    push,
    async tag(name, tag, files) {
      const descriptor = (content: string, mediaType: string, more: object = {}) => ({
        ...{ mediaType, digest: `sha256:${sha256(content)}`, size: content.length },
        ...more,
      });
      for (const content of ['{}', ...Object.values(files)]) await push(name, Buffer.from(content));
      const mediaType = 'application/vnd.oci.image.manifest.v1+json';
      const manifest = JSON.stringify({
        schemaVersion: 2,
        mediaType,
        config: descriptor('{}', 'application/vnd.oci.empty.v1+json'),
        layers: Object.entries(files).map(([title, content]) =>
          descriptor(content, 'application/octet-stream', {
            annotations: { 'org.opencontainers.image.title': title },
          }),
        ),
      });
      const put = await fetch(`http://${host}/v2/${name}/manifests/${tag}`, {
        method: 'PUT',
        headers: { 'content-type': mediaType },
        body: manifest,
      });
      assert.equal(put.status, 201);
      return `sha256:${sha256(manifest)}`;
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
