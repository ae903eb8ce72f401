/**
 * What a command that runs a group prints: a line of JSON a test, `{"id","status","detail"}`, or an
 * observation, `{"observation"}`. Other lines are chatter.
 */

import { isObject } from '../../model/json.ts';
import { STATUSES, type Status } from '../model.ts';

export interface Reported {
  readonly status: Status;
  readonly detail: string | null;
}

/** Longer lines are chatter; a command cannot fill the memory with them. */
const MAX_LINE = 64 * 1024;
const MAX_OBSERVATIONS = 200;
/** The first is said; one is enough to fail the group. */
const MAX_PROBLEMS = 20;
const MAX_TEXT = 2_000;

export class GroupLines {
  readonly #ids: ReadonlySet<string>;
  readonly #decoder = new TextDecoder();
  #rest = '';
  #isTooLong = false;
  readonly results = new Map<string, Reported>();
  readonly observations: string[] = [];
  /** What is wrong with the lines themselves. */
  readonly problems = new Set<string>();

  constructor(ids: Iterable<string>) {
    this.#ids = new Set(ids);
  }

  add(chunk: Uint8Array): void {
    this.#take(this.#decoder.decode(chunk, { stream: true }));
  }

  /** A last line need not be ended. */
  end(): void {
    this.#take(`${this.#decoder.decode()}\n`);
  }

  #take(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!this.#isTooLong && line.length <= MAX_LINE) this.#line(line.trim());
      this.#isTooLong = false;
    }
    if (this.#rest.length > MAX_LINE) [this.#rest, this.#isTooLong] = ['', true];
  }

  #line(line: string): void {
    if (!line.startsWith('{')) return;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return;
    }
    if (!isObject(value)) return;
    const { id, status, detail, observation } = value;
    if (
      typeof observation === 'string' &&
      observation.trim() !== '' &&
      this.observations.length < MAX_OBSERVATIONS
    )
      this.observations.push(observation.slice(0, MAX_TEXT));
    if (id === undefined) return;
    const name = typeof id === 'string' ? id : JSON.stringify(id);
    const known = STATUSES.find((one) => one === status);
    if (!this.#ids.has(name)) this.#problem(`it reports ${shown(name)}, which is no test of the group`);
    else if (known === undefined) this.#problem(`it reports no known status of ${shown(name)}`);
    else if (this.results.has(name)) this.#problem(`it reports ${shown(name)} twice`);
    else
      this.results.set(name, {
        status: known,
        detail: typeof detail === 'string' ? detail.slice(0, MAX_TEXT) : null,
      });
  }

  #problem(text: string): void {
    if (this.problems.size < MAX_PROBLEMS) this.problems.add(text);
  }
}

const shown = (name: string) => JSON.stringify(name.slice(0, 100));
