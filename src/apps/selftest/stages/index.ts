import type { Stage } from '../stage.ts';
import { containment, hashing, pointers } from './bytes.ts';
import { cost, endpoints } from './endpoints.ts';
import { guardStage } from './guard.ts';
import { identity, versions } from './history.ts';
import { issue } from './issue.ts';
import { machine } from './machine.ts';
import { checksumLists, consistency, discovery, inventories } from './manifests.ts';
import { events, isolation, supervisor } from './processes.ts';
import { fix, reports } from './reports.ts';
import { restoring, sourcesStage } from './restoring.ts';
import { smoke } from './smoke.ts';
import { keptTexts, secrets } from './texts.ts';
import { upstream } from './upstream.ts';

/** Every stage, in the order in which they are told. */
export const STAGES: readonly Stage[] = [
  inventories,
  consistency,
  checksumLists,
  discovery,
  hashing,
  containment,
  pointers,
  versions,
  identity,
  reports,
  fix,
  upstream,
  sourcesStage,
  restoring,
  issue,
  guardStage,
  supervisor,
  isolation,
  events,
  smoke,
  endpoints,
  cost,
  keptTexts,
  secrets,
  ...machine,
];
