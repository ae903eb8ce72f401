/** The sources in their order: one line each. What needs a server gets the one client that may ask. */

import { existsSync } from 'node:fs';
import type { HubAccess } from '../../platform/upstream/hub-access.ts';
import type { S3Access } from '../../platform/upstream/s3-access.ts';
import type { ActionsCache } from '../actions-cache.ts';
import type { Client } from '../net/client.ts';
import type { SourceSpec } from '../source-spec.ts';
import { actionsCacheSource } from './actions-cache.ts';
import { dvcSource } from './dvc.ts';
import { folderSource } from './folder.ts';
import { releaseSource } from './gh-release.ts';
import { gitAnnexSource } from './git-annex.ts';
import { gitLfsSource } from './git-lfs.ts';
import { type HubDownloads, hubSource } from './huggingface.ts';
import { lfsSource } from './lfs.ts';
import { type LocalStores, localSource } from './local.ts';
import { ociSource } from './oci.ts';
import { rcloneSource } from './rclone.ts';
import { s3Source } from './s3.ts';
import type { CommandContext } from './shared/command.ts';
import { storedFile } from './shared/local-file.ts';
import type { RestoreSource } from './shared/source.ts';
import { recordedUrls, templateSource } from './web.ts';

export interface SourceContext {
  readonly client: Client;
  readonly stores: LocalStores;
  /** Where a digest is cached; null where there is no cache. */
  readonly cached: ((sha256: string) => string) | null;
  /** Null where the hub was not named. */
  readonly hub: HubAccess | null;
  /** Null where the built-in client does all. */
  readonly downloads: HubDownloads | null;
  /** Null where no git-lfs server was asked for, or is known. */
  readonly lfs: string | null;
  /** Null where no bucket was named. */
  readonly s3: S3Access | null;
  /** Null where it was not asked for. */
  readonly actionsCache: ActionsCache | null;
  /** What commands are started with; `lfsUrl` is the server that git-lfs has to ask, null: as it is set up. */
  readonly commands: CommandContext & { readonly lfsUrl: string | null };
  /** GitHub's REST API, without a `/` at its end. */
  readonly gitHubApi: string;
  /** What a folder is relative to. */
  readonly resolve: (folder: string) => string;
}

export function makeSources(specs: readonly SourceSpec[], context: SourceContext): RestoreSource[] {
  return specs.flatMap((spec): RestoreSource[] => makeSource(spec, context));
}

function makeSource(spec: SourceSpec, context: SourceContext): RestoreSource[] {
  const { client, stores, cached, hub, downloads, lfs, s3, actionsCache, resolve } = context;
  switch (spec.is) {
    case 'local':
      return [localSource(stores)];
    case 'cache':
      return cached === null ? [] : [cacheSource(cached)];
    case 'recorded':
      return [recordedUrls(client, null), ...(hub === null ? [] : [hubSource(client, hub, downloads)])];
    case 'huggingface':
      return hub === null ? [] : [hubSource(client, hub, downloads)];
    case 'server':
      return [recordedUrls(client, spec.origin)];
    case 'template':
      return [templateSource(client, spec.origin, spec.template)];
    case 'lfs':
      return lfs === null ? [] : [lfsSource(client, lfs)];
    case 'gh-release':
      return [releaseSource(client, { api: context.gitHubApi, repository: spec.repository, tag: spec.tag })];
    case 'oci':
      return [ociSource(client, spec.origin, spec.name)];
    case 's3':
      return s3 === null ? [] : [s3Source(client, s3, spec)];
    case 'actions-cache':
      return actionsCache === null ? [] : [actionsCacheSource(client, actionsCache)];
    case 'command':
      return commandSource(spec, context);
    case 'folder':
      return [folderSource(resolve(spec.folder))];
  }
}

function commandSource(
  { name, remote }: SourceSpec & { is: 'command' },
  { client, hub, downloads, commands }: SourceContext,
): RestoreSource[] {
  switch (name) {
    case 'hf':
      return hub === null ? [] : [hubSource(client, hub, downloads)];
    case 'git-lfs':
      return [gitLfsSource(commands, commands.lfsUrl)];
    case 'git-annex':
      return [gitAnnexSource(commands)];
    case 'dvc':
      return [dvcSource(commands)];
    case 'rclone':
      return [rcloneSource(commands, remote ?? '')];
  }
}

function cacheSource(cached: (sha256: string) => string): RestoreSource {
  return {
    name: 'cache',
    candidates({ sha256 }) {
      const place = sha256 === null ? null : cached(sha256);
      return place !== null && existsSync(place) ? [storedFile('cache', place)] : [];
    },
  };
}
