import type { Data } from './data.ts';
import type { Program } from './measure.ts';

export interface Workload {
  readonly name: string;
  readonly title: string;
  readonly rounds: number;
  /** The program whose time is 1. */
  readonly unit: string;
  /** How many cores can be busy at once; 0: its rate says nothing about hashing. */
  readonly cores: number;
  readonly programs: readonly Program[];
  prepare(): Promise<Data>;
  /** Done before each run. */
  before?(data: Data): void;
}
