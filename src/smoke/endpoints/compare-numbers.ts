/** What an entry records of a model, against what a list says of it. */

import { isObject } from '../../model/json.ts';

import type { ModelInfo } from './provider.ts';
import { priceOf } from './read-models.ts';
import type { Drift } from './words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Each field that is recorded and served, and is not the same. */
export function compareNumbers(fields: Fields, model: ModelInfo): Drift[] {
  const isOneFile = typeof fields.path === 'string' && /\.gguf$/i.test(fields.path);
  const pricing = isObject(fields.pricing) ? fields.pricing : {};
  const rows: [string, unknown, number | null, (recorded: number, served: number) => boolean][] = [
    ['context_length', fields.context_length, model.contextLength, Object.is],
    ['parameters', fields.parameters, model.parameters, isRounded],
    ['size_bytes', fields.size_bytes, model.tensorBytes, isOneFile ? isFile : mayHold],
    ['pricing.prompt', priceOf(pricing.prompt), model.pricing.prompt, isPrice],
    ['pricing.completion', priceOf(pricing.completion), model.pricing.completion, isPrice],
  ];
  return rows.flatMap(([field, written, served, isSame]): Drift[] => {
    const recorded = numberOf(written);
    if (recorded === null || served === null || isSame(recorded, served)) return [];
    return [
      {
        kind: 'endpoint-model-differs',
        model: model.id,
        field,
        recorded: shown(recorded),
        served: shown(served),
      },
    ];
  });
}

const SCALES: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** A number, or text such as `7B` or `1.1 M`. */
function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : null;
  const [, number = '', scale = ''] =
    typeof value === 'string' ? (/^(\d{1,15}(?:\.\d{1,6})?)\s?([kmbt]?)$/i.exec(value.trim()) ?? []) : [];
  return number === '' ? null : Number(number) * (SCALES[scale.toLowerCase()] ?? 1);
}

/** A count of parameters is often rounded: 7 000 000 000 stands for 6 738 415 616. */
function isRounded(recorded: number, served: number): boolean {
  const digits = String(Math.round(recorded)).replace(/0+$/, '').length;
  return recorded === served || Number(served.toPrecision(Math.min(15, Math.max(1, digits)))) === recorded;
}

/** What is recorded of a folder may be the size of several models. */
const mayHold = (recorded: number, served: number) => served <= recorded;

/** A file is larger than its tensors, by a vocabulary and other data. */
const isFile = (recorded: number, served: number) =>
  served <= recorded && recorded <= served * 1.05 + 32 * 1024 * 1024;

const isPrice = (recorded: number, served: number) =>
  Math.abs(recorded - served) <= 1e-9 * Math.abs(recorded);

/** Prices are a few millionths of a dollar. */
const shown = (number: number) =>
  Number.isInteger(number) ? String(number) : number.toFixed(12).replace(/\.?0+$/, '');
