/** The search: inputs that reach new branches are kept and changed further, and each is held to its target. */

import process from 'node:process';
import { getHeapStatistics } from 'node:v8';
import { counters, usedCounters } from './instrument.ts';
import { grown, mutated, type Random, randomFrom } from './mutate.ts';
import type { Failure, Target } from './target.ts';

/** Time on the processor that one input may take, in milliseconds; most take less than one. */
const MAX_MILLISECONDS = 1000;
/** Bytes outside the heap that one target may hold on to. */
const MAX_BUFFER_BYTES = 256 * 1024 * 1024;
/** Inputs that are given to another program at once. */
const COMPARED = 100;
/** Every so many inputs one is compared though it reaches nothing new. */
const COMPARE_EACH = 25;
const GROW_EACH = 400;

export interface Search {
  readonly seed: number;
  readonly corpus: readonly Uint8Array[];
  /** How many of the corpus and of the target's seeds it begins with: others by another seed. */
  readonly maxBeginnings: number;
  /** Asked after each input behind those. */
  isOver(count: number): boolean;
  /** Told of each input before it is tried. */
  begins(input: Uint8Array): void;
}

export interface Found {
  readonly inputs: number;
  /** Inputs compared with what another program makes of them. */
  readonly compared: number;
  /** Those that reached something that none before them did. */
  readonly corpus: readonly Uint8Array[];
  readonly branches: number;
  readonly failure: Failure | null;
}

export async function fuzz(target: Target, search: Search): Promise<Found> {
  const { seed, begins, isOver } = search;
  const random = randomFrom(seed);
  const kept: Uint8Array[] = [];
  const seen = new Uint8Array(counters.length);
  const waiting: Uint8Array[] = [];
  let [inputs, compared] = [0, 0];
  const found = (failure: Failure | null): Found => ({
    inputs,
    compared,
    corpus: kept,
    branches: seen.reduce((sum, bits) => sum + (bits === 0 ? 0 : 1), 0),
    failure,
  });
  const starting = beginningsOf(target, search);
  const isDone = () => inputs >= starting.length && isOver(inputs);
  while (!isDone()) {
    const input = starting[inputs] ?? mutated(kept.length === 0 ? starting : kept, target, random);
    inputs += 1;
    begins(input);
    const failure = (await attempt(target, input)) ?? null;
    if (failure) return found(failure);
    const isNew = takeNew(seen);
    if (isNew) kept.push(input);
    if (isNew || inputs % GROW_EACH === 0) {
      const slow = await growth(target, input, random, begins);
      if (slow) return found(slow);
    }
    if (target.compare && (isNew || inputs % COMPARE_EACH === 0)) waiting.push(input);
    if (waiting.length >= COMPARED || (waiting.length > 0 && isDone())) {
      compared += waiting.length;
      const differs = await comparing(target, waiting.splice(0));
      if (differs) return found(differs);
    }
  }
  return found(null);
}

function beginningsOf(target: Target, { corpus, maxBeginnings, seed }: Search): Uint8Array[] {
  const all = [...corpus, ...target.seeds.map((text) => Buffer.from(text)), new Uint8Array()];
  if (all.length <= maxBeginnings) return all;
  const first = seed % all.length;
  return [...all.slice(first), ...all.slice(0, first)].slice(0, maxBeginnings);
}

async function attempt(target: Target, input: Uint8Array): Promise<Failure | null> {
  counters.fill(0, 0, usedCounters());
  const start = cpu();
  try {
    await target.run(input);
  } catch (error) {
    return { is: 'crash', message: describeError(error), input };
  }
  const took = cpu() - start;
  if (took > MAX_MILLISECONDS)
    return { is: 'slow', message: `${input.length} bytes took ${Math.round(took)} ms`, input };
  // Buffers, and what else lies outside the heap: all that `process.memoryUsage` tells takes longer than many an input.
  const { external_memory: held } = getHeapStatistics();
  return held > MAX_BUFFER_BYTES ? { is: 'memory', message: `${held} bytes are held`, input } : null;
}

/** Milliseconds on the processor, so that what else the machine does counts for nothing. */
function cpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const describeError = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Whether any branch ran for the first time, or more often than ever, counted in powers of two. */
function takeNew(seen: Uint8Array): boolean {
  let isNew = false;
  for (let index = 0; index < usedCounters(); index += 1) {
    const count = counters[index] ?? 0;
    if (count === 0) continue;
    const bit = 1 << Math.min(7, 31 - Math.clz32(count));
    if (((seen[index] ?? 0) & bit) !== 0) continue;
    seen[index] = (seen[index] ?? 0) | bit;
    isNew = true;
  }
  return isNew;
}

/** Bytes of a grown input at most; first a quarter and a half of that are tried. */
const MAX_GROWN = 32 * 1024;
/** Twice the input may take twice the time, and as much again for what caches no longer hold. */
const MAX_RATIO = 3;
const MIN_MILLISECONDS = 40;

/** A piece of the input doubled and doubled again: time that grows with the square shows here. */
async function growth(
  target: Target,
  input: Uint8Array,
  random: Random,
  begins: Search['begins'],
): Promise<Failure | null> {
  const at = random(input.length);
  const length = 1 + random(24);
  const times: number[] = [];
  const most = Math.min(MAX_GROWN, target.maxBytes);
  for (const size of [most / 4, most / 2, most]) {
    const long = grown(input, at, length, size);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round += 1) {
      begins(long);
      const start = cpu();
      const failure = await attempt(target, long);
      if (failure) return failure;
      best = Math.min(best, cpu() - start);
      if (best < MIN_MILLISECONDS / 8) break;
    }
    times.push(best);
  }
  const [small = 0, middle = 0, large = 0] = times;
  const isSteep = large > MIN_MILLISECONDS && large > middle * MAX_RATIO && middle > small * MAX_RATIO;
  if (!isSteep) return null;
  const message = `twice the bytes take more than ${MAX_RATIO} times as long: ${times.map(Math.round).join(', ')} ms`;
  return { is: 'grows', message, input: grown(input, at, length, most / 4) };
}

/** What differs, told with the one input that differs by itself. */
async function comparing(target: Target, inputs: readonly Uint8Array[]): Promise<Failure | null> {
  try {
    await target.compare?.(inputs);
    return null;
  } catch (error) {
    for (const input of inputs.length > 1 ? inputs : []) {
      const alone = await comparing(target, [input]);
      if (alone) return alone;
    }
    return { is: 'crash', message: describeError(error), input: inputs[0] ?? new Uint8Array() };
  }
}
