import { ActionsCache } from '../actions-cache.ts';
import type { Client } from '../net/client.ts';
import type { RestoreSource } from './shared/source.ts';
import { openWeb } from './shared/web-file.ts';

const NAME = 'actions-cache';

/** The cache of GitHub Actions, with an entry a file. */
export function actionsCacheSource(client: Client, cache: ActionsCache): RestoreSource {
  return {
    name: NAME,
    candidates: ({ sha256 }) =>
      sha256 === null
        ? []
        : [
            {
              from: NAME,
              place: `${NAME}:${ActionsCache.keyOf(sha256)}`,
              isLocal: false,
              contradicts: false,
              mayLack: true,
              async open(offset) {
                const entry = await cache.find(sha256);
                if (entry.is === 'unreachable') return { ...entry, retryAfter: null };
                if (entry.is === 'absent') return { is: 'absent' };
                const request = { url: entry.url, redirects: [], isKnown: true };
                return openWeb(client, { from: NAME, request, isRecorded: false }, offset);
              },
            },
          ],
  };
}
