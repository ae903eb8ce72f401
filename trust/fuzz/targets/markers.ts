/** Markers of the issue, which anybody may edit: what is read can be written, and comes back the same. */

import assert from 'node:assert/strict';
import { readMarker, writeMarker } from '../../../src/reporters/issue-state.ts';
import type { Target } from '../target.ts';

const KEY = 'main/check';
/** The reader takes no longer one; the states of reports stay below half of it. */
const MAX_MARKER = 16_000;
const DIGEST = 'd'.repeat(32);
const MARKER = `<!-- manifest-drift:${KEY} v1 2026-11-21 ${DIGEST} all`;

export const MARKERS: Target = {
  name: 'markers',
  maxBytes: 64 * 1024,
  seeds: [
    `Drift.\n${MARKER} g/2026-11-21/123/AAAAAABBBBBB n/AAAAAA/file-missing/models%2Fa -->`,
    `${MARKER} -->`,
    `${MARKER} g///AAAAAABBBBBB -->\n${MARKER} -->`,
  ],
  words: [
    '\n',
    ' ',
    '/',
    '%',
    '%2F',
    'g/',
    'n/',
    '-->',
    ' -->',
    '<!--',
    MARKER,
    'v1',
    'all',
    'cut',
    '2026-11-21',
    'AAAAAA',
    '.',
    '@team',
    '--',
  ],
  run(input) {
    const state = readMarker(new TextDecoder().decode(input), KEY);
    if (state === null) return;
    const marker = writeMarker(KEY, state);
    // What somebody made longer than any state is costs the memory of it, and nothing more.
    if (marker.length > MAX_MARKER) return;
    const again = readMarker(marker, KEY);
    assert.deepEqual(again?.fingerprints.toSorted(), state.fingerprints.toSorted());
    assert.deepEqual(again?.names, state.names);
    for (const { subject } of state.names?.values() ?? []) assert.ok(!/[\n\r]/.test(subject), 'one line');
  },
};
