/** Settings: which manifests are read, and where their paths lead. */

import type { Setting } from './setting.ts';

export const MANIFESTS = {
  root: {
    type: 'text',
    default: '.',
    value: 'DIR',
    onlyStep: true,
    help: 'The folder to check. Nothing outside it is opened.',
  },
  config: {
    type: 'text',
    default: '.github/manifest-drift.yml',
    value: 'FILE',
    onlyStep: true,
    help: 'The config file, below the root. The default file is optional.',
  },
  manifests: {
    type: 'lines',
    default: 'auto',
    value: 'auto|none|PATH',
    help: 'The manifests to read, besides the inventories and checksum lists below. auto: every manifest that is recognized in the repository. Else paths or globs below the root, one per line, or `none`.',
  },
  'combined-inventory': {
    type: 'lines',
    default: 'inventory/combined_inventory.json',
    value: 'PATH|none',
    help: 'The combined inventory: paths or globs below the root, one per line, or `none`.',
  },
  'model-inventory': {
    type: 'lines',
    default: 'models/inventory.json',
    value: 'PATH|none',
    help: 'The model inventories: paths or globs below the root, one per line, or `none`.',
  },
  'dataset-inventory': {
    type: 'lines',
    default: 'datasets/inventory.json',
    value: 'PATH|none',
    help: 'The dataset inventories: paths or globs below the root, one per line, or `none`.',
  },
  checksums: {
    type: 'lines',
    default: 'models/checksums.sha256',
    value: 'PATH|none',
    help: 'The checksum lists: paths or globs below the root, one per line, or `none`.',
  },
  'manifest-schema': {
    type: 'lines',
    default: 'none',
    value: '[GLOB=]PATH|none',
    help: 'JSON Schemas (draft-07 or 2020-12) that manifests have to follow, below the root, one per line. Without a glob, a schema is for the inventories.',
  },
  'checksum-base': {
    type: 'choice',
    choices: ['auto', 'root', 'list'],
    default: 'auto',
    value: 'auto|root|list',
    help: 'The folder that the relative paths of a list are relative to: the root, the folder of the list, or auto, which decides by an earlier commit or by the paths.',
  },
  'inventory-base': {
    type: 'choice',
    choices: ['auto', 'root', 'own'],
    default: 'auto',
    value: 'auto|root|own',
    help: 'The folder that the relative paths of an inventory are relative to: the root, the folder of the inventory (own), or auto, as for lists.',
  },
  'path-prefix': {
    type: 'lines',
    default: '',
    value: 'PREFIX',
    help: 'Prefixes of absolute recorded paths that are replaced by the root, one per line (`C:/repos/harmonia`).',
  },
} as const satisfies Record<string, Setting>;
