/** One browser for all tests of the process: it takes as long to start as many a test. */

import { after } from 'node:test';
import { Chromium } from '../../support/chromium.ts';

let started: Promise<Chromium> | null = null;
after(async () => (await started)?.[Symbol.asyncDispose]());

export function browserOnce(): Promise<Chromium> {
  started ??= Chromium.start();
  return started;
}
