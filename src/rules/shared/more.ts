import type { Spans } from '../../model/span.ts';
import { count, NOTHING, say } from '../../text/say.ts';

/** What ends the message of the last of many findings of one kind. */
export function moreLikeIt(more: number): Spans {
  return more === 0
    ? NOTHING
    : say`. ${count(more, 'more entry', 'more entries')} ${more === 1 ? 'is' : 'are'} like it`;
}
