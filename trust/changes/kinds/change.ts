/** What can happen to a repository, and what the report then has to say. */

import type { Model, Place } from '../model.ts';

export interface Scene {
  readonly model: Model;
  /** The repository's folder; `outside` stands beside it. */
  readonly root: string;
  readonly outside: string;
  /** Makes what stands now what a change is compared with: the earlier commit where the plan has one, and green. `of`: what it is. */
  settle(of: string): Promise<void>;
  /** A number from 0 to `below`, exclusive; which one is part of the generated case. */
  pick(below: number): number;
  one<T>(items: readonly T[]): T | null;
}

/**
 * `fail`: an error finding names each of `names`, and the outcome is `fail`. `said`: some finding that
 * was not there names each. `told`: the same, and it stays green. `seen`: the report differs in something else than times. `pass`: it stays
 * green, without a warning. `same`: the findings are the same ones. `equal`: so is all of the report.
 */
export interface Promised {
  readonly is: 'fail' | 'said' | 'told' | 'seen' | 'pass' | 'same' | 'equal';
  readonly names: readonly string[];
  /** Of which of several things that the change could be made to. */
  readonly of?: string;
  /** Whether git has to be told of the change, as by a commit. */
  readonly isStaged?: true;
}

/** Makes a change and answers what is promised; null where there is nothing that it could change. */
export type Change = (scene: Scene) => Promised | null | Promise<Promised | null>;
export type Changes = Readonly<Record<string, Change>>;

export const fails = (...names: string[]): Promised => ({ is: 'fail', names });
export const isSaid = (...names: string[]): Promised => ({ is: 'said', names });
export const isTold = (...names: string[]): Promised => ({ is: 'told', names });
export const isSeen: Promised = { is: 'seen', names: [] };
export const passes: Promised = { is: 'pass', names: [] };
export const isSame: Promised = { is: 'same', names: [] };
export const isEqual: Promised = { is: 'equal', names: [] };

/** The files whose own bytes stand in the work tree. */
export const onDisk = ({ model }: Scene) => model.places.filter(({ stands }) => stands === 'bytes');

/**
 * What is promised where nothing that can be read stands at some places any more. Of a file without a
 * digest its entry says that it is not there, and did so before where DVC keeps it.
 */
export function gone(...places: readonly Place[]): Promised {
  const names = places.filter(({ hasDigest }) => hasDigest).map(({ path }) => path);
  if (names.length > 0) return fails(...names);
  return places.some(({ hasSize, stands }) => hasSize && stands !== 'dvc') ? isSaid() : isSame;
}

/** What another digest in a record promises. */
export function contradicted(...places: readonly (Place | undefined)[]): Promised {
  const names = places.flatMap((place) => (place ? [place.path] : []));
  return names.length > 0 ? fails(...names) : isSeen;
}
