/** What a source is: it names where a file may be, and nothing is asked before that place is opened. */

import type { Job } from '../../plan-restore.ts';

/** From where a body is to go on. */
export interface Offset {
  readonly from: number;
  /** A strong validator of the bytes before it, where the same source gave them. */
  readonly etag: string | null;
}

export type OpenedSource =
  | {
      readonly is: 'bytes';
      /** The place of the first byte: what was asked for, or 0 where a source starts over. */
      readonly start: number;
      /** Bytes of the whole file as the source says; null where it does not. */
      readonly total: number | null;
      /** The place behind the last byte of this answer, where it says itself that more of the file follows. */
      readonly until?: number;
      /** The SHA-256 that the source gives for the file; null where it gives none. */
      readonly sha256: string | null;
      readonly etag: string | null;
      /** A web page, which is what a login or a missing file often looks like. Left out where it is none. */
      readonly isPage?: boolean;
      readonly body: AsyncIterable<Uint8Array>;
      close(): void;
    }
  /** It says by itself that it holds other bytes, before the first of them. */
  | { readonly is: 'differs'; readonly sha256: string | null; readonly size: number | null }
  /** It is where the file was, and has it no longer. */
  | { readonly is: 'gone'; readonly why: string }
  /** It has no such file, and nobody said that it had. */
  | { readonly is: 'absent' }
  /** The offset is behind its end. */
  | { readonly is: 'unsatisfiable' }
  /** `retryAfter`: seconds to wait; null: as the caller likes. `isFinal`: asking again is in vain. */
  | {
      readonly is: 'unreachable';
      readonly why: string;
      readonly retryAfter: number | null;
      readonly isFinal: boolean;
    };

/** One place where the bytes of a job may be. */
export interface SourceCandidate {
  /** The source's name, as it is reported: `local`, `huggingface`, `https://HOST`. */
  readonly from: string;
  /** What is opened, for people: a path or an address without its query. */
  readonly place: string;
  /** A file of this machine is read; nothing is asked. */
  readonly isLocal: boolean;
  /** Whether other bytes than recorded say something against the record. */
  readonly contradicts: boolean;
  /** A store that a run looks into unasked, or fills itself: nobody said that it had the file. Left out where one did. */
  readonly mayLack?: boolean;
  /** Nothing is there, which is known without opening it. Left out where it is not known. */
  readonly isAbsent?: boolean;
  /** Whoever opens it closes it. Never throws. */
  open(offset: Offset): Promise<OpenedSource>;
  /** What is said of the file without its bytes, where that is a question of its own. */
  describe?(): Promise<OpenedSource>;
}

export interface RestoreSource {
  readonly name: string;
  /** In the order in which they are worth trying. Asks no one. */
  candidates(job: Job): readonly SourceCandidate[];
}

/** Where a job's bytes may be, each place once, in the order of the sources. */
export function candidatesOf(sources: readonly RestoreSource[], job: Job): SourceCandidate[] {
  const places = new Map<string, SourceCandidate>();
  for (const candidate of sources.flatMap((source) => source.candidates(job)))
    if (!places.has(candidate.place)) places.set(candidate.place, candidate);
  return [...places.values()];
}

export function unreachable(why: string, isFinal = true): OpenedSource {
  return { is: 'unreachable', why, retryAfter: null, isFinal };
}
