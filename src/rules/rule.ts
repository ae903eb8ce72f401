import type { Severity, UngradedFinding } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { Spans } from '../model/span.ts';
import { code, path, say } from '../text/say.ts';

/** What a finding is about: its `subject` is a path, an entry as `model:ID`, a manifest's path, or the run. */
export type About = 'file' | 'entry' | 'manifest' | 'run';

/** Both sides of a disagreement, as reports and tables show them. */
export interface Values {
  readonly expected: string | null;
  readonly actual: string | null;
}

/** Where a finding points. */
export interface FindingPlace {
  readonly subject: string;
  readonly location: Location | null;
  /** The other place, for a disagreement between two. */
  readonly related: Location | null;
}

/** A kind of finding: everything that is known of it beforehand. */
export interface Rule<Kind extends string = string, Data extends object = object> {
  readonly kind: Kind;
  /** Where neither the finding nor the config says otherwise. */
  readonly severity: Severity;
  /** A short heading: what is wrong. */
  readonly title: string;
  readonly about: About;
  /** What to do about it, as an imperative sentence. */
  readonly fix: string;
  /** Whether the config may suppress it. */
  readonly isSuppressible: boolean;
  /** Whether the config that is checked can only raise its severity: to lower it takes that of the earlier commit. */
  readonly isFirm: boolean;
  /** Whether `record --update` and `fix.patch` can fix it. */
  readonly isFixable: boolean;
  /** Whether it says that the content on disk is other than recorded. What is suppressed is never recorded. */
  readonly isAboutContent: boolean;
  /** Whether it can mean that a manifest was not read, so that what it records is not known. */
  readonly hidesRecords: boolean;
  /** What a table shows: the values alone where they say all, the message alone where values add nothing. */
  readonly shows: 'values' | 'message' | 'both';
  /** A command that shows how it came about, up to the subject. */
  readonly command: string | null;
  /** Lines that a person can copy to settle it: a new record, or an entry of the config's list of that name. */
  readonly offers: 'record' | 'optional' | 'path-prefix' | null;
  /**
   * How findings of several shards become one report's. `each`: all are kept. `once`: of those with one
   * fingerprint the first is kept. `join`: all become one, with the data that `join` makes of two.
   */
  readonly merge: 'each' | 'once' | 'join';
  join?(one: Data, other: Data): Data;
  /**
   * What is wrong: what follows `SUBJECT: `, and of a rule about the run the whole sentence. Neither repeats
   * the finding's own place, which stands beside it, and neither ends with a full stop.
   */
  message(data: Data, place: FindingPlace): Spans;
  values(data: Data): Values;
  /** A finding of this kind, not yet graded. */
  found(finding: Found<Data>): UngradedFinding;
}

export interface Found<Data extends object> {
  readonly subject: string;
  readonly data: Data;
  readonly location?: Location | null;
  readonly related?: Location | null;
  /** See `UngradedFinding`. */
  readonly key?: string;
  readonly severity?: Severity;
}

type Spec<Kind extends string, Data extends object> = Pick<
  Rule<Kind, Data>,
  'kind' | 'severity' | 'title' | 'about' | 'fix' | 'message'
> &
  Partial<
    Pick<
      Rule<Kind, Data>,
      | 'isSuppressible'
      | 'isFirm'
      | 'isFixable'
      | 'isAboutContent'
      | 'hidesRecords'
      | 'shows'
      | 'command'
      | 'offers'
      | 'merge'
      | 'join'
      | 'values'
    >
  >;

/** The rules that this run has loaded: a finding is made by its rule, so that of any finding stands here. */
const loaded = new Map<string, Rule>();

/** The rule that made a finding of this run. */
export function ruleBehind({ kind }: Pick<UngradedFinding, 'kind'>): Rule {
  const rule = loaded.get(kind);
  if (rule === undefined) throw new Error(`there is no rule ${kind}`);
  return rule;
}

/** The rule, with what most rules have in common where `spec` says nothing of it. */
export function defineRule<const Kind extends string, Data extends object>(
  spec: Spec<Kind, Data>,
): Rule<Kind, Data> {
  const rule: Rule<Kind, Data> = {
    isSuppressible: true,
    isFirm: false,
    isFixable: false,
    isAboutContent: false,
    hidesRecords: false,
    shows: 'both',
    command: null,
    offers: null,
    merge: 'each',
    values: valuesIn,
    ...spec,
    found: (finding) => ({ kind: spec.kind, ...finding }),
  };
  loaded.set(spec.kind, rule as unknown as Rule);
  return rule;
}

/** `expected` and `actual` of the data, as they are written. */
function valuesIn(data: object): Values {
  const { expected, actual } = data as { readonly expected?: unknown; readonly actual?: unknown };
  return { expected: valueText(expected), actual: valueText(actual) };
}

function valueText(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : null;
}

/** A name with blanks at an end is quoted, since nobody sees them otherwise. */
function visible(name: string): string {
  return /^\s|\s$/.test(name) ? JSON.stringify(name) : name;
}

/** The whole message about a finding: its subject, and what is wrong with it. */
export function messageOf(rule: Rule, data: object, place: FindingPlace): Spans {
  const { subject } = place;
  const said = rule.message(data, place);
  if (rule.about === 'run') return say`${said}.`;
  return say`${rule.about === 'entry' ? code(subject) : path(visible(subject))}: ${said}.`;
}
