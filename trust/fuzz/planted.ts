/**
 * Bugs to put into the core as it is loaded: the search is no formality if it finds each of them. They are
 * slips of the kind that reviews miss; three are a hang, a time that grows with the square and a leak.
 */

import type { Planted } from '../../test/support/plant.ts';

export interface Plant extends Planted {
  readonly target: string;
  readonly found: readonly string[];
  /** The seed with which the searches for it begin, where one finds it much sooner than others. */
  readonly seed?: number;
}

export const PLANTED: Readonly<Record<string, Plant>> = {
  'a name with NUL': {
    target: 'lists',
    file: 'formats/checksum-list/line.ts',
    from: "if (name.includes('\\0')) return 'name-nul';",
    to: '',
    found: ['crash'],
    seed: 2,
  },
  'a carriage return taken for a line feed': {
    target: 'sums',
    file: 'formats/checksum-list/line.ts',
    from: "sign === 'r' ? '\\r'",
    to: "sign === 'r' ? '\\n'",
    found: ['crash'],
    seed: 7,
  },
  'styles of a list mixed': {
    target: 'sums',
    file: 'formats/checksum-list/line.ts',
    from: "if (!hasTypeFlag && separator.style === 'two') return null;",
    to: '',
    found: ['crash'],
    seed: 4,
  },
  'a pointer in capitals': {
    target: 'pointers',
    file: 'evidence/git-lfs/lfs-pointer.ts',
    from: 'const OID = /^sha256:([0-9a-f]{64})$/;',
    to: 'const OID = /^sha256:([0-9a-f]{64})$/i;',
    found: ['crash'],
    seed: 19,
  },
  'a file of DVC outside the root': {
    target: 'dvc',
    file: 'evidence/dvc/dvc-outs.ts',
    from: 'const path = joinPath(base, out.path);',
    to: "const path = base + '/' + out.path;",
    found: ['crash'],
    seed: 20,
  },
  'JSON with comments': {
    target: 'inventories',
    file: 'text/read-json.ts',
    from: 'value = JSON.parse(text);',
    to: "value = JSON.parse(text.replaceAll('/**/', ''));",
    found: ['crash'],
    seed: 9,
  },
  'an unknown key in the config': {
    target: 'config',
    file: 'settings/read-config.ts',
    from: "if (typeof additionalProperty === 'string') {",
    to: "if (typeof additionalProperty === 'string') { throw new Error('an unknown key');",
    found: ['crash'],
  },
  'data in a file without a name': {
    target: 'headers',
    file: 'evidence/headers/onnx.ts',
    from: "if (location === '' || ",
    to: 'if (',
    found: ['crash'],
    seed: 18,
  },
  'a commit that is none': {
    target: 'hub',
    file: 'platform/upstream/read-answers.ts',
    from: "typeof sha !== 'string' || !isPinned(sha)",
    to: "typeof sha !== 'string'",
    found: ['crash'],
  },
  'an object that nobody asked for': {
    target: 'lfs',
    file: 'platform/upstream/lfs-batch.ts',
    from: "typeof oid !== 'string' || !wanted.delete(oid)",
    to: "typeof oid !== 'string'",
    found: ['crash'],
  },
  'a digest in capitals': {
    target: 'places',
    file: 'platform/upstream/oci.ts',
    from: '/^sha256:([0-9a-f]{64})$/.exec(digest)',
    to: '/^sha256:(.+)$/.exec(digest)',
    found: ['crash'],
  },
  'nothing for a report': {
    target: 'shards',
    file: 'engine/shards/read-shard-report.ts',
    from: "typeof value === 'object' && value !== null",
    to: "typeof value === 'object'",
    found: ['crash'],
    seed: 4,
  },
  'a name in a marker as it is': {
    target: 'markers',
    file: 'reporters/marker-words.ts',
    from: 'encode(kind), encode(subject)',
    to: 'encode(kind), subject',
    found: ['crash'],
  },
  'a regular expression that tries all ways': {
    target: 'lists',
    file: 'formats/checksum-list/line.ts',
    from: "if (line.trim() === '') return",
    to: 'if (/^(\\w+\\s?)+$/.test(line)) return',
    found: ['hang', 'slow', 'grows'],
  },
  'a pattern made a regular expression': {
    target: 'patterns',
    file: 'text/glob.ts',
    from: 'return matches(sequence, [...other], work);\n  };',
    to: "const text = name.replace(/[^*\\w]/g, '').replaceAll('*', '.*');\n    return other === name || new RegExp(text).test(other);\n  };",
    found: ['hang', 'slow', 'grows'],
  },
  'time that grows with the square': {
    target: 'lists',
    file: 'formats/checksum-list/line.ts',
    from: "if (line.trim() === '') return",
    to: 'if (/\\w+!$/.test(line)) return',
    found: ['grows', 'slow', 'hang'],
  },
  'a leak': {
    target: 'hub',
    file: 'platform/upstream/read-answers.ts',
    from: 'const files = new Map<string, HubFile>();',
    to: 'const files = new Map<string, HubFile>(); ((globalThis as { leak?: unknown[] }).leak ??= []).push(new Array(1e6).fill(1));',
    found: ['memory'],
  },
};
