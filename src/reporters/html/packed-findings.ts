/** Findings as the page carries them: what a message repeats of its own finding is said once. */

import type { Severity } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import { isAccepted, type ShownFinding } from './accepted.ts';
import { packTexts, unpackTexts } from './packed-rows.ts';

type Place = readonly [file: number, line: number, column: number] | 0;

/** Findings of one group. */
export interface PackedFindings {
  readonly key: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly subjects: readonly (number | string)[];
  /** Messages with the signs below in place of what they repeat, each once. */
  readonly messages: readonly string[];
  readonly files: readonly string[];
  readonly rows: readonly (readonly [
    message: number,
    expected: string | null,
    actual: string | null,
    location: Place,
    related: Place,
    accepted?: readonly [acceptance: number, reason: string, expires: string],
  ])[];
}

/** Private use: `visible` lets none of them through, so that a message's own are seen for what they are. */
const SIGNS = ['\ue000', '\ue001', '\ue002', '\ue003', '\ue004'];

export function packFindings(key: string, findings: readonly ShownFinding[]): PackedFindings {
  const messages = new Numbered();
  const files = new Numbered();
  const place = (location: Location | null): Place =>
    location === null ? 0 : [files.of(location.file), location.line, location.column];
  const rows = findings.map((finding): PackedFindings['rows'][number] => {
    const { expected, actual, location, related } = finding;
    const message = messages.of(shortened(finding));
    const row = [message, expected, actual, place(location), place(related)] as const;
    return isAccepted(finding) ? [...row, [finding.acceptance, finding.reason, finding.expires]] : row;
  });
  return {
    key,
    kind: findings[0]?.kind ?? 'check-incomplete',
    severity: findings[0]?.severity ?? 'notice',
    subjects: packTexts(findings.map(({ subject }) => subject)),
    messages: messages.texts,
    files: files.texts,
    rows,
  };
}

export function unpackFindings(packed: PackedFindings): ShownFinding[] {
  const { kind, severity, files } = packed;
  const place = (at: Place): Location | null =>
    at === 0 ? null : { file: files[at[0]] ?? '', line: at[1], column: at[2] };
  const subjects = unpackTexts(packed.subjects);
  return packed.rows.map(([message, expected, actual, location, related, accepted], index) => {
    const subject = subjects[index] ?? '';
    const bare = { kind, severity, subject, expected, actual, fingerprint: '' };
    const finding = { ...bare, location: place(location), related: place(related), message: '' };
    const whole = { ...finding, message: restored(packed.messages[message] ?? '', finding) };
    if (accepted === undefined) return whole;
    const [acceptance, reason, expires] = accepted;
    return { ...whole, acceptance, reason, expires };
  });
}

/** What a message may repeat, in the order of the signs. */
function repeated({ subject, expected, actual, location, related }: ShownFinding): string[] {
  const at = (place: Location | null) => (place === null ? '' : `${place.file}:${place.line}`);
  return [at(location), at(related), expected ?? '', actual ?? '', subject];
}

function shortened(finding: ShownFinding): string {
  if (/[\ue000-\ue004]/.test(finding.message)) return finding.message.replace(/[\ue000-\ue004]/g, '\ufffd');
  return repeated(finding).reduce(
    (text, part, index) => (part.length < 4 ? text : text.replaceAll(part, SIGNS[index] ?? '')),
    finding.message,
  );
}

function restored(message: string, finding: ShownFinding): string {
  const parts = repeated(finding);
  return message.replace(/[\ue000-\ue004]/g, (sign) => parts[SIGNS.indexOf(sign)] ?? '');
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
