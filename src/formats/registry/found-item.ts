import type { FileSource, NewDescriptor } from '../../model/descriptor.ts';
import type { KeyPath } from '../../text/structured.ts';

/** What a document holds, in the order of its text. */
export type FoundItem =
  /**
   * `isFromRoot`: its path is that of an address of the repository itself. `pieces`: where each of several is.
   * `folder`: what the objects around it name, which its path may be below. `sizeAt`: where its size stands, where
   * that may be elsewhere than beside its digest.
   */
  | {
      readonly is: 'file';
      readonly descriptor: NewDescriptor;
      readonly folder?: string;
      readonly sizeAt?: KeyPath;
      readonly isFromRoot?: true;
      readonly pieces?: readonly FileSource[];
    }
  | { readonly is: 'placeholder'; readonly path: string; readonly written: string }
  /** A digest of something that has no path. */
  | { readonly is: 'nameless'; readonly id: string | null; readonly isOfMap?: true }
  | { readonly is: 'remote' }
  /** Something that looks like a digest, in a field that is not read. */
  | { readonly is: 'unread'; readonly key: string };

/** Called for each thing that is found; `pointer` is a stack that goes on changing, so who keeps it copies it. */
export type Emit = (found: FoundItem, pointer: KeyPath) => void;

/** The path from the root that an address of the repository itself names; null: it is of something else. */
export type OwnPathOf = (url: string) => string | null;

/** Finds what a document holds. */
export type Walker = (root: unknown, emit: Emit, own?: OwnPathOf) => void;
