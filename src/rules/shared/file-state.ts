import type { FileStat } from '../../model/file-state.ts';
import type { Malformation } from '../../model/problem.ts';
import type { Spans } from '../../model/span.ts';
import { count, path, say } from '../../text/say.ts';
import { explainMalformation } from './malformation.ts';

/** Why a file's content is not known: what stands at its path, or what is wrong with its text. */
export type UnreadState =
  | Exclude<FileStat, { is: 'file' }>
  | { readonly is: 'too-large'; readonly size: number; readonly limit: number }
  | ({ readonly is: 'malformed' } & Malformation);

/** What follows `SUBJECT: `. */
export function explainState(state: UnreadState): Spans {
  switch (state.is) {
    case 'directory':
      return say`is a directory`;
    case 'missing':
      return say`doesn't exist${state.why === undefined ? '' : ` (${state.why})`}`;
    case 'broken-link':
      return say`is a link to ${path(state.target)}, which doesn't exist`;
    case 'outside':
      return say`leads out of the repository, to ${path(state.target)}`;
    case 'special':
      return say`is ${state.what}`;
    case 'unreadable':
      return say`can't be read: ${state.why}`;
    case 'too-large':
      return say`is ${count(state.size, 'byte')} long; the limit is ${count(state.limit, 'byte')}`;
    case 'malformed':
      return say`can't be read: ${explainMalformation(state)}`;
  }
}
