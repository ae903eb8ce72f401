/** The long runs that docs/trust.md reports: `npm run trust -- changes 100000`. */

import process from 'node:process';

const USAGE = `Usage:
  npm run trust -- changes [COUNT] [SEED] [CHANGE...]: changes to generated repositories, single ones and pairs
  npm run trust -- fuzz [MINUTES] [TARGET...]  [--keep]: inputs to all that reads strangers' files
  npm run trust -- mutants [GROUP...]  [--survivors]: mutants of the core, or those again that survived before
  npm run trust -- restore [COUNT] [SEED]: faults of servers, disks and killed runs, bytes on the wire, memory
  npm run trust -- peers: what other programs make of a server that flips a bit, or cuts its answers off`;

const [what = '', ...given] = process.argv.slice(2);
const words = given.filter((word) => !word.startsWith('--'));
process.exitCode = await run();

async function run(): Promise<number> {
  switch (what) {
    case 'changes': {
      const { runChanges } = await import('./changes/run.ts');
      const [count = '1000', seed = `${Date.now() % 1e6}`, ...only] = words;
      return runChanges(Number(count), Number(seed), only);
    }
    case 'fuzz': {
      const { runFuzzing } = await import('./fuzz/run.ts');
      const [minutes = '1', ...names] = words;
      const seed = Date.now() % 1e6;
      return runFuzzing({ minutes: Number(minutes), seed, names, keeps: given.includes('--keep') });
    }
    case 'mutants': {
      const { runMutants } = await import('./mutants/run.ts');
      return runMutants(words, given.includes('--survivors'));
    }
    case 'restore': {
      const { runRestoreFaults } = await import('./restore/run.ts');
      return runRestoreFaults(Number(words[0] ?? 1000), Number(words[1] ?? Date.now() % 1e6));
    }
    case 'peers': {
      const { runPeers } = await import('./restore/peers.ts');
      return runPeers();
    }
    default:
      console.error(USAGE);
      return 2;
  }
}
