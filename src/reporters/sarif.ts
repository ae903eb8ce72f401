import type { Severity } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { Report } from '../model/report.ts';
import { KINDS, ruleOf } from '../rules/index.ts';
import { cut } from './cut.ts';
import { urlPath, visible } from './escape.ts';
import { describeKind } from './finding-groups.ts';
import { findingPage } from './finding-page.ts';
import { isSuppressed, type ShownFinding } from './html/suppressed.ts';
import { inRepository } from './links.ts';
import { placer } from './placement.ts';

/** Code scanning keeps 5,000 results of a run. */
export const MAX_RESULTS = 5000;
const MAX_MESSAGE = 4096;

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

/**
 * The findings as SARIF 2.1.0 (OASIS), as GitHub's code scanning takes it. A result points at the
 * line of the manifest that is wrong or unkept, since the file itself may not be there. `folder` is
 * the checked root's own path in the repository.
 */
export function renderSarif(report: Report, folder = ''): string {
  const open = upTo(MAX_RESULTS, report.findings);
  // Code scanning opens an alert for a suppressed result too, so what a workflow uploads has none.
  const known = report.run === null ? upTo(MAX_RESULTS - open.length, report.suppressed) : [];
  const findings = [...open, ...known];
  const kinds = new Set<string>([...KINDS, ...findings.map(({ kind }) => kind)]);
  const rules = [...kinds].map(describedRule);
  const placeOf = placer(report, findings);
  const { outcome, complete, error, generated_at } = report;
  const invocation = {
    executionSuccessful: outcome !== 'error',
    endTimeUtc: generated_at,
    ...(error === null
      ? {}
      : { toolExecutionNotifications: [{ level: 'error', message: { text: plain(error) } }] }),
  };
  const run = {
    tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules } },
    automationDetails: { id: `manifest-drift/${folder === '' ? '' : `${urlPath(folder)}/`}` },
    invocations: [invocation],
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => resultOf(finding, placeOf(finding), folder, rules)),
    properties: {
      outcome,
      complete,
      resultsLeftOut: report.findings.length - open.length,
      suppressed: report.summary.suppressed,
    },
  };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function upTo<T>(most: number, rows: Iterable<T>): T[] {
  const some: T[] = [];
  for (const row of rows) {
    if (some.length === most) break;
    some.push(row);
  }
  return some;
}

interface Rule {
  readonly id: string;
}

function describedRule(kind: string): Rule & Record<string, unknown> {
  const { title, fix } = describeKind(kind);
  const severity = ruleOf(kind)?.severity;
  const page = findingPage(kind);
  return {
    id: plain(kind),
    ...(page === null ? {} : { helpUri: page }),
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${fix}` },
    help: { text: fix, markdown: `**To fix:** ${fix}` },
    defaultConfiguration: { level: LEVELS[severity ?? 'warning'] },
  };
}

function resultOf(finding: ShownFinding, place: Location, folder: string, rules: readonly Rule[]): unknown {
  const { kind, severity, message, related, fingerprint } = finding;
  return {
    ruleId: plain(kind),
    ruleIndex: rules.findIndex(({ id }) => id === plain(kind)),
    level: LEVELS[severity],
    ...(finding.count === 1 ? {} : { occurrenceCount: finding.count }),
    message: { text: plain(message) },
    locations: [physical(place, folder)],
    ...(related === null ? {} : { relatedLocations: [physical(related, folder)] }),
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(isSuppressed(finding) && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: plain(`${finding.reason} (until ${finding.expires})`),
        },
      ],
    }),
  };
}

function physical({ file, line, column }: Location, folder: string): unknown {
  return {
    physicalLocation: {
      artifactLocation: { uri: urlPath(inRepository(folder, file) ?? file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
  };
}

/** Plain text: in SARIF `[text](target)` is a link and `{0}` a placeholder, and ours has neither. */
function plain(text: string): string {
  return cut(visible(text), MAX_MESSAGE)
    .replaceAll('](', '] (')
    .replace(/\{(?=\d+\})/g, '{ ');
}
