/**
 * Runs one stage, of the module and with the name that the first arguments are, in the folder named by the third, and
 * prints its result as JSON. Only what that stage is made of is loaded.
 */

import process from 'node:process';
import { runSelfTest } from '../../../src/apps/selftest/run-self-test.ts';
import { stagesNamed } from './planted.ts';

const [of = '', stage, folder = ''] = process.argv.slice(2);
const exported: Record<string, unknown> = await import(`../../../src/apps/selftest/stages/${of}.ts`);
const stages = stagesNamed(exported, stage);
const ports = { folder, environment: process.env, signal: new AbortController().signal };
const { results } = await runSelfTest(ports, stages);
process.stdout.write(JSON.stringify(results));
process.exit(0);
