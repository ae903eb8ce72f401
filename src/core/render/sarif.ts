import { CATALOGUE, type Finding, type FindingKind, KINDS, type Severity } from '../findings.ts';
import type { Report } from '../report.ts';
import { cut, terminalText, urlPath } from './escape.ts';

/** Code scanning keeps 5,000 results of a run. */
export const MAX_RESULTS = 5000;

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
  const results: unknown[] = [];
  const kinds = new Set<FindingKind>();
  for (const finding of report.findings) {
    if (results.length === MAX_RESULTS) break;
    kinds.add(finding.kind);
    results.push(resultOf(finding, report, folder));
  }
  const rules = KINDS.filter((kind) => kinds.has(kind)).map(ruleOf);
  const left = report.findings.length - results.length;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules } },
        invocations: [{ executionSuccessful: report.outcome !== 'error' }],
        columnKind: 'utf16CodeUnits',
        results,
        properties: { outcome: report.outcome, complete: report.complete, resultsLeftOut: left },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(kind: FindingKind): unknown {
  const { title, severity, fix } = CATALOGUE[kind];
  return {
    id: kind,
    shortDescription: { text: title },
    fullDescription: { text: `${title}.` },
    help: { text: fix, markdown: fix },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(
  { kind, severity, message, location, fingerprint }: Finding,
  report: Report,
  folder: string,
): unknown {
  const place = location ?? { file: fallbackFile(report), line: 1, column: 1 };
  const path = folder === '' ? place.file : `${folder}/${place.file}`;
  return {
    ruleId: kind,
    level: LEVELS[severity],
    message: { text: cut(terminalText(message), 4096) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: urlPath(path), uriBaseId: '%SRCROOT%' },
          region: { startLine: place.line, startColumn: place.column },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

/** Code scanning refuses a result without a file, so one that has none points at a manifest. */
function fallbackFile(report: Report): string {
  for (const { location } of report.findings) if (location !== null) return location.file;
  return report.lists[0]?.path ?? 'inventory/combined_inventory.json';
}
