import type { UngradedFinding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { Problem, ProblemData } from '../../model/problem.ts';
import { digestPlaceholder } from '../../rules/digest-placeholder.ts';
import { digestUnread } from '../../rules/digest-unread.ts';
import { listMalformed } from '../../rules/list-malformed.ts';
import { listUnreadable } from '../../rules/list-unreadable.ts';
import { manifestMalformed } from '../../rules/manifest-malformed.ts';
import { pathUnknown } from '../../rules/path-unknown.ts';

/** The finding that a problem of a manifest amounts to. */
export function describeProblem(problem: Problem, location: Location): UngradedFinding {
  const { file } = location;
  switch (problem.kind) {
    case 'list-malformed':
      return malformed(problem.data, location);
    case 'list-malformed-more': {
      const { count } = problem.data;
      return listMalformed.found({ subject: file, data: { what: 'more', count }, location, key: 'more' });
    }
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

function malformed(
  { reason, detail, isFatal, text }: ProblemData['list-malformed'],
  location: Location,
): UngradedFinding {
  const subject = location.file;
  if (reason === 'unreadable' || reason === 'encoding') {
    const data = { state: { is: 'malformed', reason, detail } } as const;
    return listUnreadable.found({ subject, data, location, key: 'encoding' });
  }
  if (!isFatal)
    return listMalformed.found({ subject, data: { what: 'line', reason, detail }, location, key: text });
  const data = { what: 'list', reason: reason === 'empty' ? null : reason, detail } as const;
  return listMalformed.found({ subject, data, location, key: 'no valid line' });
}
