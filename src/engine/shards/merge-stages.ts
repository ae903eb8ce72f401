import type { StageRow } from '../../model/report.ts';
import { LEFT_TO_THE_FIRST, SHARD_STAGE } from '../stages.ts';

/** The stages as one check would have gone through them: the slowest shard gives the time. */
export function mergeStages(shards: readonly (readonly StageRow[])[]): StageRow[] {
  const [first = []] = shards;
  return first
    .filter(({ name }) => name !== SHARD_STAGE)
    .map((row) => {
      const rows = shards.flatMap((stages) =>
        stages.filter(({ name, detail }) => name === row.name && detail !== LEFT_TO_THE_FIRST),
      );
      const working = rows.filter(({ status }) => status !== 'skip');
      const has = (status: StageRow['status']) => rows.some((one) => one.status === status);
      return {
        name: row.name,
        status: has('fail') ? 'fail' : has('pass') ? 'pass' : 'skip',
        detail: addDetails((working.length > 0 ? working : rows).map(({ detail }) => detail)),
        duration_ms: Math.max(...rows.map(({ duration_ms }) => duration_ms)),
      };
    });
}

/** `3 files hashed` and `4 files hashed, 1 skipped` are `7 files hashed, 1 skipped` together. */
export function addDetails(details: readonly string[]): string {
  const [only = ''] = details;
  if (details.length === 1) return only;
  const clauses = new Map<string, { readonly words: readonly string[]; readonly sums: number[] }>();
  for (const clause of details.flatMap((detail) => detail.split(/(?<=[,:]) /))) {
    const words = clause.replace(/,$/, '').split(NUMBER);
    const sums = (clause.match(NUMBER) ?? []).map(Number);
    const known = clauses.get(words.join('0'));
    if (known === undefined) clauses.set(words.join('0'), { words, sums });
    else for (const [index, number] of sums.entries()) known.sums[index] = number + (known.sums[index] ?? 0);
  }
  let text = '';
  for (const { words, sums } of clauses.values()) {
    const separator = text === '' ? '' : text.endsWith(':') ? ' ' : ', ';
    text += separator + words.map((word, index) => word + (sums[index] ?? '')).join('');
  }
  return text;
}

const NUMBER = /(?<![\w.-])\d{1,15}(?![\w.-])/g;
