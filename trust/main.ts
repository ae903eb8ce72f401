/** The long runs that docs/trust.md reports: `npm run trust -- changes 100000`. */

import process from 'node:process';

const USAGE = `Usage:
  npm run trust -- changes [COUNT] [SEED]   single changes to generated repositories`;

const [what = '', ...words] = process.argv.slice(2);
process.exitCode = await run();

async function run(): Promise<number> {
  switch (what) {
    case 'changes': {
      const { runChanges } = await import('./changes/run.ts');
      return runChanges(Number(words[0] ?? 1000), Number(words[1] ?? Date.now() % 1e6));
    }
    default:
      console.error(USAGE);
      return 2;
  }
}
