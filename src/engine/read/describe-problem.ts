import type { UngradedFinding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { Problem, ProblemData } from '../../model/problem.ts';
import { digestPlaceholder } from '../../rules/digest-placeholder.ts';
import { digestUnread } from '../../rules/digest-unread.ts';
import { fetchMalformed } from '../../rules/fetch-malformed.ts';
import { listDuplicate } from '../../rules/list-duplicate.ts';
import { listMalformed } from '../../rules/list-malformed.ts';
import { listStyle } from '../../rules/list-style.ts';
import { listUnreadable } from '../../rules/list-unreadable.ts';
import { manifestMalformed } from '../../rules/manifest-malformed.ts';
import { pathUnknown } from '../../rules/path-unknown.ts';
import { shardUnlisted } from '../../rules/shard-unlisted.ts';
import { shardsIncomplete } from '../../rules/shards-incomplete.ts';
import { sizePlaceholder } from '../../rules/size-placeholder.ts';
import { statementInconsistent } from '../../rules/statement-inconsistent.ts';

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
    case 'size-placeholder': {
      const { path, written } = problem.data;
      const data = { file: path, actual: written.slice(0, 200) };
      return sizePlaceholder.found({ subject: file, location, key: path, data });
    }
    case 'list-duplicate': {
      const { path, isInvalid } = problem.data;
      const severity = isInvalid ? 'error' : 'warning';
      return listDuplicate.found({
        subject: file,
        location,
        key: path,
        severity,
        data: { what: 'path', path },
      });
    }
    case 'list-duplicate-more': {
      const data = { what: 'more', ...problem.data } as const;
      return listDuplicate.found({ subject: file, location, key: 'more', data });
    }
    case 'list-style':
      return listStyle.found({ subject: file, location, key: problem.data.style, data: problem.data });
    case 'fetch-malformed': {
      const { reason, detail } = problem.data;
      const key = `${location.line} ${reason}`;
      return fetchMalformed.found({ subject: file, location, key, data: { what: 'line', reason, detail } });
    }
    case 'fetch-malformed-more': {
      const data = { what: 'more', ...problem.data } as const;
      return fetchMalformed.found({ subject: file, location, key: 'more', data });
    }
    case 'statement-inconsistent':
      return statementInconsistent.found({ subject: file, location, data: problem.data });
    case 'shard-unlisted':
      return shardUnlisted.found({ subject: problem.data.path, location, key: file, data: { index: file } });
    case 'shard-count': {
      const data = { what: 'count', ...problem.data } as const;
      return shardsIncomplete.found({ subject: file, location, key: 'count', data });
    }
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
