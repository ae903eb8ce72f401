import { checksumList } from './checksum-list/index.ts';
import type { Format } from './format.ts';

/** Every format that is read. The first one that recognises a file reads it: special ones stand before general ones. */
export const FORMATS = [checksumList] as const satisfies readonly Format[];
