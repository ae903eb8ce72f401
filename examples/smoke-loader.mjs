/**
 * A custom loader, as `--loader 'chain=["node","/…/smoke-loader.mjs"]'` registers one. Its last argument is the model's
 * path, its standard input the request as JSON; what it prints is the answer. The model here says which word follows which.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const weights = JSON.parse(readFileSync(join(process.argv.at(-1), 'weights.json'), 'utf8'));
const { prompt, max_tokens: most } = JSON.parse(readFileSync(0, 'utf8'));

const words = [];
for (let word = prompt; words.length < most && word in weights; words.push(word)) word = weights[word];
process.stdout.write(words.join(' '));
