/** Bugs to put into production code as it is loaded: the self-test is no formality if each turns its stage red. */

import type { Stage } from '../../../src/apps/selftest/stage.ts';
import type { Planted } from '../../support/plant.ts';

export interface Plant extends Planted {
  /** The stage that has to fail. */
  readonly stage: string;
  /** The module of that stage, below `src/apps/selftest/stages/`. */
  readonly of: string;
  /** Whether it shows where threads load it, which have no fault in them but that of their process. */
  readonly isInThreads?: true;
}

export const PLANTED: Readonly<Record<string, Plant>> = {
  'a bare list of entries is not read': {
    stage: 'inventories',
    of: 'manifests',
    file: 'formats/inventory/read-inventory.ts',
    from: "add(bare, role === 'dataset' ? 'dataset' : 'model');",
    to: '',
  },
  'a total that is too large is right': {
    stage: 'consistency',
    of: 'manifests',
    file: 'engine/consistency/totals.ts',
    from: 'isWhole ? sum === recorded : sum <= recorded',
    to: 'isWhole ? sum <= recorded : sum <= recorded',
  },
  'the star of a binary line belongs to the name': {
    stage: 'checksum lists',
    of: 'manifests',
    file: 'formats/checksum-list/plain-lines.ts',
    from: 'const first = blank + 2;',
    to: 'const first = blank + (flag === ASTERISK ? 1 : 2);',
  },
  'manifests of packages count': {
    stage: 'discovery',
    of: 'manifests',
    file: 'engine/discover/left-out.ts',
    from: "'node_modules',",
    to: '',
  },
  'the last read of a file is not hashed': {
    stage: 'hashing',
    of: 'bytes',
    isInThreads: true,
    file: 'platform/hashing/hash-file.ts',
    from: 'hash.update(piece);',
    to: 'if (total < size || total < 10) hash.update(piece);',
  },
  'the last byte of a file that one read brings is not hashed': {
    stage: 'hashing',
    of: 'bytes',
    isInThreads: true,
    file: 'platform/hashing/hash-small.ts',
    from: "hash('sha256', viewOf(buffer, size), 'hex')",
    to: "hash('sha256', viewOf(buffer, Math.max(3, size - 1)), 'hex')",
  },
  'every path is inside the root': {
    stage: 'containment',
    of: 'bytes',
    isInThreads: true,
    file: 'platform/hashing/open-contained.ts',
    from: "if (process.platform !== 'win32') return false;",
    to: "if (process.platform !== 'win32') return true;",
  },
  'every pointer agrees': {
    stage: 'pointers',
    of: 'bytes',
    file: 'engine/judge/judge-pointer.ts',
    from: 'pointer.sha256 !== null && sha256 !== pointer.sha256',
    to: 'pointer.sha256 === null && sha256 !== pointer.sha256',
  },
  'every version is another one': {
    stage: 'versions',
    of: 'history',
    file: 'engine/versions/version-number.ts',
    from: "return stringAt(value, 'version')?.trim() || null;",
    to: 'return String(Math.random());',
  },
  'a fingerprint holds the line': {
    stage: 'identity',
    of: 'history',
    file: 'engine/finding-order.ts',
    from: 'const identity = ',
    to: 'const identity = String(finding.location?.line) + ',
  },
  'SARIF leaves out the first result': {
    stage: 'report',
    of: 'reports',
    file: 'reporters/sarif.ts',
    from: 'results: findings.map(',
    to: 'results: findings.slice(1).map(',
  },
  'a fix changes the first line only': {
    stage: 'fix',
    of: 'reports',
    file: 'engine/fix/edit-list.ts',
    from: 'line.slice(0, at) + to + line.slice(at + from.length)',
    to: 'line',
  },
  'a redirect to another server is followed': {
    stage: 'upstream',
    of: 'upstream',
    file: 'platform/upstream/hub.ts',
    from: 'if (target === null || target.origin !== url.origin) return null;',
    to: 'if (target === null) return null;',
  },
  'a source that is down has no such file': {
    stage: 'sources',
    of: 'restoring',
    file: 'restore/result.ts',
    from: "return rows.some(({ status }) => status === 'failed') ? 'error' : 'pass';",
    to: "return 'pass';",
  },
  'what is fetched is not verified': {
    stage: 'restore',
    of: 'restoring',
    file: 'restore/fetch-job.ts',
    from: 'if (!this.#options.verify || actual === sha256)',
    to: 'if (!this.#options.verify || actual !== null)',
  },
  'an incomplete run closes the issue': {
    stage: 'issue',
    of: 'issue',
    file: 'apps/action/deliver/issue.ts',
    from: 'if (!options.close || !report.complete)',
    to: 'if (!options.close)',
  },
  'a pickle may be loaded': {
    stage: 'guard',
    of: 'guard',
    file: 'smoke/guard/names.ts',
    from: 'ckpt|bin|pkl',
    to: 'ckpt|pkl',
  },
  'only the process group is ended': {
    stage: 'supervisor',
    of: 'processes',
    file: 'smoke/run/process-tree.ts',
    from: 'for (const { pid } of rows) kill(pid, signal);',
    to: '',
  },
  'a forged event counts': {
    stage: 'events',
    of: 'processes',
    file: 'smoke/run/channel.ts',
    from: 'if (event === null || event.token !== token) continue;',
    to: 'if (event === null) continue;',
  },
  'a test runs behind one that failed': {
    stage: 'smoke',
    of: 'smoke',
    file: 'smoke/run-smoke.ts',
    from: "results.get(id)?.status === 'pass'",
    to: 'results.get(id) !== undefined',
  },
  'a quote ends a literal of SQL': {
    stage: 'smoke',
    of: 'smoke',
    file: 'smoke/results/rows.ts',
    from: 'text.replaceAll("\'", "\'\'")',
    to: 'text',
  },
  'only the beginning of a text is kept': {
    stage: 'kept texts',
    of: 'texts',
    file: 'smoke/run/kept-text.ts',
    from: 'const rest = chunk.subarray(first.length);',
    to: 'const rest = chunk.subarray(chunk.length);',
  },
  'a key in base64 stays': {
    stage: 'secrets',
    of: 'texts',
    file: 'smoke/run/mask.ts',
    from: 'if (inner.length >= MIN_LENGTH) forms.add(inner);',
    to: '',
  },
  'an answer without a choice counts': {
    stage: 'endpoints',
    of: 'endpoints',
    file: 'smoke/endpoints/read-chat.ts',
    from: "throw malformedAnswer('its answer has no choice', answered)",
    to: "return { model: 'tiny', text: 'ok', isCut: false, usage: usageOf(body.usage), body }",
  },
  'every request is within the limit': {
    stage: 'cost',
    of: 'endpoints',
    file: 'smoke/endpoints/spending.ts',
    from: 'this.#requests >= this.maxRequests',
    to: 'this.#requests < 0',
  },
  'an unknown model costs what the first one does': {
    stage: 'cost',
    of: 'endpoints',
    file: 'smoke/endpoints/cost.ts',
    from: 'listed(name, models)?.pricing',
    to: '(listed(name, models) ?? models[0])?.pricing',
  },
};

/** The stage of that name among what its module exports. */
export function stagesNamed(exported: Readonly<Record<string, unknown>>, name: string | undefined): Stage[] {
  return Object.values(exported).filter((value): value is Stage => (value as Stage).name === name);
}
