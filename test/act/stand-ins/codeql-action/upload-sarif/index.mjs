import { readFileSync } from 'node:fs';
import process from 'node:process';

const { runs } = JSON.parse(readFileSync(process.env.INPUT_SARIF_FILE ?? '', 'utf8'));
console.log(`SARIF with ${runs[0].results.length} results`);
