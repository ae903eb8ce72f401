import { algorithmNamed, infoOf } from '../../model/digest.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { Malformation, Problem, ProblemData } from '../../model/problem.ts';
import { digestPlaceholder } from '../../rules/digest-placeholder.ts';
import { digestUnread } from '../../rules/digest-unread.ts';
import { manifestMalformed } from '../../rules/manifest-malformed.ts';
import { pathUnknown } from '../../rules/path-unknown.ts';

/** The finding that a problem of a manifest amounts to. */
export function describeProblem(problem: Problem, location: Location): UngradedFinding {
  const { file } = location;
  const draft = (kind: UngradedFinding['kind'], message: string, key: string): UngradedFinding => ({
    kind,
    message,
    subject: file,
    location,
    key,
  });
  switch (problem.kind) {
    case 'list-malformed':
      return listMalformed(problem.data, draft, location);
    case 'list-malformed-more':
      return draft(
        'list-malformed',
        `${file} holds ${problem.data.count} more lines that protect nothing, the first here.`,
        'more',
      );
    case 'manifest-malformed': {
      const { reason, detail, isFatal } = problem.data;
      const about = { subject: file, location };
      const key = `${reason} ${detail}`;
      if (reason === 'duplicate-key')
        return manifestMalformed.found({
          ...about,
          key,
          severity: 'notice',
          data: { what: 'duplicate-key', key: detail ?? '' },
        });
      return manifestMalformed.found({
        ...about,
        key,
        data: { what: isFatal ? 'file' : 'part', reason, detail },
      });
    }
    case 'digest-placeholder': {
      const { path, written, of } = problem.data;
      return digestPlaceholder.found({
        subject: file,
        location,
        key: `${path}`,
        severity: of === 'file' ? 'warning' : 'notice',
        data: { field: 'digest', file: path, actual: written.slice(0, 200) },
      });
    }
    case 'digest-unread':
      return digestUnread.found({
        subject: file,
        location,
        key: problem.data.fields.join(),
        data: problem.data,
      });
    case 'path-unknown':
      return pathUnknown.found({ subject: file, location, key: problem.data.id ?? '', data: problem.data });
    default:
      return manifestMalformed.found({
        subject: file,
        location,
        key: problem.kind,
        data: { what: 'part', reason: 'structure', detail: problem.kind },
      });
  }
}

function listMalformed(
  data: ProblemData['list-malformed'],
  draft: (kind: UngradedFinding['kind'], message: string, key: string) => UngradedFinding,
  { file, line }: Location,
): UngradedFinding {
  const why = explain(data);
  if (data.reason === 'unreadable' || data.reason === 'encoding')
    return draft('list-unreadable', `${file} cannot be read: ${why}.`, 'encoding');
  if (!data.isFatal) return draft('list-malformed', `${file}:${line} protects nothing: ${why}.`, data.text);
  const because = data.reason === 'empty' ? '' : `; line ${line}: ${why}`;
  const message = `${file} holds no valid checksum line and so protects nothing${because}.`;
  return draft('list-malformed', message, 'no valid line');
}

/** Why something is not what it should be, as the second half of a sentence. */
export function explain({ reason, detail }: Malformation): string {
  switch (reason) {
    case 'unreadable':
      return detail ?? 'it cannot be read';
    case 'unknown-algorithm':
      return `it is a ${detail} line, an algorithm that is not known here`;
    case 'digest-length':
      return `its digest has ${detail} hex digits, which no known algorithm has`;
    case 'digest-value':
      return `its digest is not ${digestWords(detail)}`;
    default:
      return REASONS[reason];
  }
}

function digestWords(algorithm: string | null): string {
  const name = algorithm === null ? null : algorithmNamed(algorithm);
  if (name === null) return 'a valid digest';
  const { hexLength, label } = infoOf(name);
  return `${hexLength} hex digits, as ${label} has`;
}

type Plain = Exclude<
  Malformation['reason'],
  'unreadable' | 'unknown-algorithm' | 'digest-length' | 'digest-value'
>;

const REASONS: Readonly<Record<Plain, string>> = {
  encoding: 'it is not UTF-8 text; save it as UTF-8',
  syntax: 'it is not well formed',
  'duplicate-key': 'a key stands twice in one object',
  'too-deep': 'it is nested too deep',
  'too-large': 'it is too long',
  aliases: 'it uses a YAML alias; write the value out instead',
  structure: 'it lacks what its format demands',
  empty: 'it is empty',
  'no-name': 'it names no file after its digest',
  'standard-input': 'it records standard input, not a file',
  'name-nul': 'its name holds a NUL character',
  'name-encoding': 'its name is not UTF-8',
  'name-escape': 'its escaped name holds a backslash that is not \\\\, \\n or \\r',
  separator: 'it separates digest and name by one blank, but lines before it by two',
  'blank-line': 'it holds blanks only',
  'indented-comment': 'a comment has to begin in column 1',
  'not-a-record': 'it is not a checksum line',
  columns: 'hashdeep has no such columns',
  size: 'its size is not a number of bytes',
  'signature-end': 'the list ends inside its PGP signature, which is not complete',
};
