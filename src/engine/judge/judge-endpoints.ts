/** What statements say of endpoints, as findings. */

import type { JudgedWorks, Verdicts } from '../../evidence/statement/judge-works.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { isObject } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import { endpointError } from '../../rules/endpoint-error.ts';
import { endpointModelDiffers } from '../../rules/endpoint-model-differs.ts';
import { endpointModelMissing } from '../../rules/endpoint-model-missing.ts';
import { endpointModelUnlisted } from '../../rules/endpoint-model-unlisted.ts';
import { endpointModelUnrecorded } from '../../rules/endpoint-model-unrecorded.ts';
import { endpointUnreachable } from '../../rules/endpoint-unreachable.ts';

/** The findings of a test that asked an endpoint; none where what is wrong with it is not the endpoint's. */
export function judgeQuestion(
  subject: string,
  { question, test, reason, kind, file: statement }: JudgedWorks,
  location: Location | null,
): UngradedFinding[] {
  if (question === null) return [];
  const { endpoint, status } = question;
  const at = { subject, location };
  const drift = question.drift.flatMap(({ kind: how, model, field, recorded, served }): UngradedFinding[] => {
    const data = { endpoint, model, statement };
    const key = `${endpoint} ${field ?? ''}`;
    switch (how) {
      case endpointModelMissing.kind:
        return [endpointModelMissing.found({ ...at, data, key })];
      case endpointModelUnlisted.kind:
        return [endpointModelUnlisted.found({ ...at, data, key })];
      case endpointModelDiffers.kind: {
        const values = { field: field ?? '', expected: recorded ?? '', actual: served ?? '' };
        return [endpointModelDiffers.found({ ...at, data: { ...data, ...values }, key })];
      }
      default:
        return [];
    }
  });
  const data = { test: test ?? subject, endpoint, reason, statement };
  const key = data.test;
  if (kind === endpointUnreachable.kind) return [endpointUnreachable.found({ ...at, data, key })];
  if (kind === endpointError.kind) return [endpointError.found({ ...at, data: { ...data, status }, key })];
  return drift;
}

/** Served models that no entry records, as the entries are now. */
export function judgeUnrecorded(
  rows: Verdicts['unrecorded'],
  resolved: readonly ResolvedEntry[],
): UngradedFinding[] {
  const recorded = new Set(
    resolved.flatMap(({ entry }) => {
      const { entrypoint } = entry.value;
      if (!isObject(entrypoint)) return [];
      return [JSON.stringify([entrypoint.endpoint, entrypoint.model ?? entry.id])];
    }),
  );
  return rows
    .filter(({ endpoint, model }) => !recorded.has(JSON.stringify([endpoint, model])))
    .map(({ endpoint, model, file: statement }) =>
      endpointModelUnrecorded.found({
        subject: `model:${model}`,
        data: { endpoint, model, statement },
        key: endpoint,
      }),
    );
}
