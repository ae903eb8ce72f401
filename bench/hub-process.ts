/** The hub of the tests as a process of its own, with as many files as its argument says. Ends with its standard input. */

import { COMMIT, startHub } from '../test/support/hub-server.ts';

const count = Number(process.argv[2]);
const files = Array.from({ length: count }, (_, index) => [hubFile(index), { lfs: hubFile(index) }] as const);
const commits = { [COMMIT]: Object.fromEntries(files) };
const hub = await startHub({ 'models/org/name': { commits, refs: { main: COMMIT } } });
process.stdout.write(`${hub.url}\n`);
process.stdin.on('end', () => process.exit()).resume();

function hubFile(index: number): string {
  return `data/${String(index).padStart(6, '0')}.safetensors`;
}
