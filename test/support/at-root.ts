import { basesOf } from '../../src/engine/consistency/entry-paths.ts';

/** Every inventory's paths are relative to the root. */
export const AT_ROOT = basesOf(new Map());
