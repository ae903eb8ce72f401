import type { Document } from './document.ts';
import { LISTS } from './lists.ts';
import { REGISTRIES } from './registries.ts';
import { STANDARDS } from './standards.ts';
import { TOOLS } from './tools.ts';

/** Documents of a kind, by what the changes call one of them. */
export const DOCUMENTS: Readonly<Record<string, Readonly<Record<string, Document>>>> = {
  'a list': LISTS,
  'a registry': REGISTRIES,
  'a standard': STANDARDS,
  'a tool': TOOLS,
};
