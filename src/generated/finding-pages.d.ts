// Generated from docs/findings by npm run generate.
import type { FindingKind } from '../model/finding.ts';

export declare const PAGES: Readonly<Record<FindingKind, string>>;
