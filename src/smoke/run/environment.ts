import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** The name of the variable by which everything that a run started is found again. */
export const MARKER = 'MANIFEST_DRIFT_SMOKE';

/**
 * The environment of a loader, made from nothing: no token, no proxy, nothing of the runner. Its home and
 * all caches are fresh folders below `work`, and hubs are switched off.
 */
export function freshEnvironment(
  work: string,
  { path, marker, profile, threads }: { path: string; marker: string; profile: string; threads: number },
): Record<string, string> {
  const folder = (name: string) => {
    const place = join(work, name);
    mkdirSync(place, { recursive: true, mode: 0o700 });
    return place;
  };
  const home = folder('home');
  return {
    PATH: path,
    HOME: home,
    USER: 'smoke',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    TMPDIR: folder('tmp'),
    // Programs make these themselves where they need them.
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.data'),
    XDG_RUNTIME_DIR: folder('home/.run'),
    HF_HOME: join(home, '.hf'),
    HF_HUB_OFFLINE: '1',
    TRANSFORMERS_OFFLINE: '1',
    HF_DATASETS_OFFLINE: '1',
    HF_HUB_DISABLE_TELEMETRY: '1',
    DIFFUSERS_DISABLE_REMOTE_CODE: 'true',
    DO_NOT_TRACK: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    OMP_NUM_THREADS: String(threads),
    ...(profile === 'cpu' && { CUDA_VISIBLE_DEVICES: '' }),
    // Windows programs do not start without it.
    ...(process.platform === 'win32' && { SystemRoot: process.env.SystemRoot ?? 'C:\\Windows' }),
    [MARKER]: marker,
  };
}
