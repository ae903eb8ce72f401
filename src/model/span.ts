import type { Location } from './location.ts';

/**
 * A piece of a message. A reporter decides how each sort looks, so that no reporter has to guess what is a
 * name, and escapes what strangers wrote: everything but `text` and `count` may come from the repository.
 */
export type Span =
  | { readonly is: 'text'; readonly text: string }
  /** A value, the name of a field, a command. */
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'path'; readonly text: string }
  /** Hex digits; a reporter may shorten them. */
  | { readonly is: 'digest'; readonly text: string }
  /** A number with its noun: `3 files`. */
  | { readonly is: 'count'; readonly text: string }
  | { readonly is: 'place'; readonly text: string; readonly location: Location };

export type Spans = readonly Span[];
