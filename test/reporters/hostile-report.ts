import fc from 'fast-check';
import { BY_KIND, KINDS } from '../../src/rules/index.ts';
import { hostile } from './hostile.ts';
import { listRow, sampleFinding, sampleReport } from './sample-report.ts';

/** A report of which every text that can come from a repository is hostile. */
export const hostileReport = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...KINDS), hostile, hostile, hostile, fc.boolean()), { maxLength: 6 }),
    hostile,
  )
  .map(([rows, name]) => {
    const findings = rows.map(([kind, one, two, three, isPlain]) => {
      const place = { file: one, line: 7, column: 1 };
      return sampleFinding({
        kind,
        severity: BY_KIND[kind].severity,
        subject: one,
        message: isPlain ? `${one}: "${two}" at ${one}:7 (${three}), not ${two}.` : `${two} ${three}`,
        location: isPlain ? place : null,
        related: isPlain ? { ...place, file: two } : null,
        expected: isPlain ? three : null,
        actual: isPlain ? `/${three}` : two,
      });
    });
    const suppressed = findings.map((finding) => ({
      ...finding,
      suppression: 0,
      reason: name,
      expires: '2030-06-30',
    }));
    const suppression = { kind: 'file-missing', path: name, reason: name, expires: '2030-06-30' } as const;
    return sampleReport(findings, {
      suppressed,
      suppressions: [
        { ...suppression, status: 'active', findings: suppressed.length },
        { ...suppression, status: 'active', findings: 0 },
      ],
      stages: [{ name, status: 'fail', counts: {}, note: `${name}: ${name}`, duration_ms: 1 }],
      manifests: [listRow(name, { label: name, base: name })],
      entries: [{ kind: 'model', id: name, version: name, path: name, status: 'missing', files: 1 }],
      tool: { name: 'manifest-drift', version: name },
      generated_at: name,
    });
  });
