/** Findings as the page carries them: what a message repeats of its own finding is said once. */

import type { Location } from '../../model/location.ts';
import type { Span, Spans } from '../../model/span.ts';
import { place as placeSpan } from '../../text/say.ts';
import type { Card } from './card.ts';
import { packTexts, unpackTexts } from './packed-rows.ts';

type Place = readonly [file: number, line: number, column: number] | 0;

/** A span's sort, by its place in SORTS, and its text, or which of the card's own texts it is. */
type PackedSpan = readonly [sort: number, text: string | number];

/** Findings of one group. */
export interface PackedFindings {
  readonly key: string;
  readonly isSaid: boolean;
  readonly subjects: readonly (number | string)[];
  /** Messages, each once. */
  readonly messages: readonly (readonly PackedSpan[])[];
  readonly files: readonly string[];
  readonly commands: readonly string[];
  readonly sinces: readonly string[];
  readonly rows: readonly (readonly [
    message: number,
    expected: string | null,
    actual: string | null,
    location: Place,
    related: Place,
    /** -1: none. */
    command: number,
    /** -1: not known. */
    since: number,
    suppressed?: readonly [reason: string, expires: string],
  ])[];
}

const SORTS = ['text', 'code', 'path', 'digest', 'count', 'place'] as const satisfies readonly Span['is'][];

export function packFindings(key: string, cards: readonly Card[]): PackedFindings {
  const messages = new Numbered();
  const files = new Numbered();
  const commands = new Numbered();
  const sinces = new Numbered();
  const place = (location: Location | null): Place =>
    location === null ? 0 : [files.of(location.file), location.line, location.column];
  const at = (texts: Numbered, text: string | null) => (text === null ? -1 : texts.of(text));
  const rows = cards.map((card): PackedFindings['rows'][number] => {
    const { expected, actual, location, related, suppressed } = card;
    const message = messages.of(JSON.stringify(packSpans(card)));
    const [command, since] = [at(commands, card.command), at(sinces, card.since)];
    const row = [message, expected, actual, place(location), place(related), command, since] as const;
    return suppressed === null ? row : [...row, [suppressed.reason, suppressed.expires]];
  });
  return {
    key,
    isSaid: cards[0]?.isSaid ?? false,
    subjects: packTexts(cards.map(({ subject }) => subject)),
    messages: messages.texts.map((text) => JSON.parse(text) as PackedSpan[]),
    files: files.texts,
    commands: commands.texts,
    sinces: sinces.texts,
    rows,
  };
}

export function unpackFindings(packed: PackedFindings): Card[] {
  const { files, messages, commands, sinces } = packed;
  const place = (at: Place): Location | null =>
    at === 0 ? null : { file: files[at[0]] ?? '', line: at[1], column: at[2] };
  const subjects = unpackTexts(packed.subjects);
  return packed.rows.map(
    ([message, expected, actual, location, related, command, since, suppressed], index) => {
      const card: Card = {
        subject: subjects[index] ?? '',
        said: [],
        expected,
        actual,
        isSaid: packed.isSaid,
        location: place(location),
        related: place(related),
        command: commands[command] ?? null,
        since: sinces[since] ?? null,
        suppressed: suppressed === undefined ? null : { reason: suppressed[0], expires: suppressed[1] },
      };
      return { ...card, said: unpackSpans(messages[message] ?? [], card) };
    },
  );
}

/** What a message may repeat. */
function ownTexts({ subject, expected, actual, related }: Card): (string | null)[] {
  return [subject, expected, actual, related && placeSpan(related).text];
}

function packSpans(card: Card): PackedSpan[] {
  const own = ownTexts(card);
  return card.said.map(({ is, text }) => {
    const repeated = own.indexOf(text);
    return [SORTS.indexOf(is), repeated === -1 ? text : repeated];
  });
}

function unpackSpans(packed: readonly PackedSpan[], card: Card): Spans {
  const own = ownTexts(card);
  return packed.map(([sort, text]): Span => {
    const words = typeof text === 'number' ? (own[text] ?? '') : text;
    const is = SORTS[sort] ?? 'text';
    // The page shows a place as code.
    return is === 'place' ? { is: 'code', text: words } : { is, text: words };
  });
}

class Numbered {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.texts.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }
}
