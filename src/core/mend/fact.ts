import type { RootPath } from '../ports.ts';
import type { Report } from '../report.ts';

/** What a file is, for certain: it was read, or a pointer with its digest stands for it. */
export interface Fact {
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** What is there, of files that some record does not agree with. */
export function factsOf(report: Report): Map<RootPath, Fact> {
  const disputed = new Set<string>();
  for (const { kind, subject } of report.findings) if (kind === 'checksum-conflict') disputed.add(subject);
  const facts = new Map<RootPath, Fact>();
  for (const { path, status, evidence, actual } of report.files) {
    if (status !== 'mismatched' && !disputed.has(path)) continue;
    if (evidence !== 'bytes' && evidence !== 'pointer') continue;
    const { sha256, size_bytes: size } = actual;
    if (sha256 !== null && size !== null) facts.set(path, { sha256, size });
  }
  return facts;
}
