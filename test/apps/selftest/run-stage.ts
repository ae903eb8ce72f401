/** Runs one stage, named by the first argument, in the folder named by the second, and prints its result as JSON. */

import process from 'node:process';
import { runSelfTest } from '../../../src/apps/selftest/run-self-test.ts';
import { STAGES } from '../../../src/apps/selftest/stages/index.ts';

const [stage, folder = ''] = process.argv.slice(2);
const ports = { folder, environment: process.env, signal: new AbortController().signal };
const { results } = await runSelfTest(
  ports,
  STAGES.filter(({ name }) => name === stage),
);
process.stdout.write(JSON.stringify(results));
process.exit(0);
