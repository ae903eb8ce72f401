import type { EntryKind } from '../../model/entry-row.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import {
  type Entry,
  type Inventory,
  type InventoryRole,
  identityOf,
  stringAt,
} from '../../model/inventory.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import type { Malformation } from '../../model/problem.ts';
import { inventoryInvalid } from '../../rules/inventory-invalid.ts';
import { inventoryUnreadable } from '../../rules/inventory-unreadable.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { LineIndex } from '../../text/line-index.ts';
import { type JsonDocument, readJson } from '../../text/read-json.ts';
import { misspeltNames } from './misspelt-names.ts';
import { isOneEntry } from './one-entry.ts';
import { schemaFindings, shown } from './schema-findings.ts';
import { unreadDigests } from './unread-digests.ts';

/**
 * Bytes of an inventory file to an `Inventory`, with a finding for each thing wrong in it. What is
 * wrong is left out and the rest is used; `inventory` is null only when nothing can be read. `release`: called once
 * the bytes are wanted no longer.
 */
export function readInventory(
  file: string,
  role: InventoryRole,
  bytes: Uint8Array,
  release: () => void = () => {},
): { inventory: Inventory | null; findings: UngradedFinding[] } {
  const unreadable = (
    reason: Malformation['reason'],
    detail: string | null,
    location: Location,
    key: string,
  ): UngradedFinding =>
    inventoryUnreadable.found({
      subject: file,
      data: { state: { is: 'malformed', reason, detail } },
      location,
      key,
    });
  const decoded = decodeUtf8(bytes);
  if ('problem' in decoded) {
    const { encoding, line, column } = decoded;
    return {
      inventory: null,
      findings: [unreadable('encoding', encoding, { file, line, column }, 'encoding')],
    };
  }
  release();
  const lines = new LineIndex(file, decoded.text);
  if (decoded.text.trim() === '') {
    return { inventory: null, findings: [unreadable('empty', null, { file, line: 1, column: 1 }, 'empty')] };
  }
  const document = readJson(decoded.text);
  if ('fatal' in document) {
    const { reason, detail, offset, key } = document.fatal;
    return { inventory: null, findings: [unreadable(reason, detail, lines.locate(offset), key)] };
  }
  const findings = document.problems.map(({ reason, detail, offset, key }) =>
    inventoryInvalid.found({
      subject: file,
      data: { what: 'json', reason, detail },
      location: lines.locate(offset),
      key,
    }),
  );
  findings.push(...schemaFindings(document, lines));
  const inventory = inventoryOf(file, role, document, lines, decoded.text);
  findings.push(...impossibleDate(inventory), ...misspeltNames(inventory), ...unreadDigests(inventory));
  return { inventory, findings };
}

function inventoryOf(
  file: string,
  role: InventoryRole,
  document: JsonDocument,
  lines: LineIndex,
  text: string,
): Inventory {
  const entries: Entry[] = [];
  const root: JsonObject = isObject(document.value) ? document.value : {};
  const bare = Array.isArray(document.value) ? document.value : null;
  const add = (list: unknown, kind: EntryKind) => {
    if (!Array.isArray(list)) return;
    list.forEach((value) => {
      const id = isObject(value) ? identityOf(value) : null;
      if (id !== null) entries.push({ kind, id, value, inventory });
    });
  };
  const inventory: Inventory = {
    file,
    role,
    generatedAt: timeOf(stringAt(root, 'generated_at')),
    isDayAlone: /^[\d-]+$/.test(stringAt(root, 'generated_at') ?? ''),
    root,
    bare,
    get isWhole() {
      return document.problems.length === 0 && itemsOf(role, bare, root) === entries.length;
    },
    entries,
    locate: (container, member) => lines.locate(document.offsetOf(container, member)),
    numeral: (container, member) => {
      const start = document.offsetOf(container, member);
      return /^[-+.\deE]+/.exec(text.slice(start, start + 1000))?.[0] ?? '';
    },
  };
  add(bare, role === 'dataset' ? 'dataset' : 'model');
  if (isOneEntry(root)) add([root], role === 'dataset' ? 'dataset' : 'model');
  add(root.models, 'model');
  add(root.datasets, 'dataset');
  return inventory;
}

/** How many entries there are meant to be; null where a list of them is something else, or a source has none. */
function itemsOf(role: InventoryRole, bare: readonly unknown[] | null, root: JsonObject): number | null {
  if (bare !== null) return bare.length;
  if (isOneEntry(root)) return 1;
  let items = 0;
  for (const [name, of] of [
    ['models', 'model'],
    ['datasets', 'dataset'],
  ] as const) {
    const list = Object.hasOwn(root, name) ? root[name] : undefined;
    if (Array.isArray(list)) items += list.length;
    else if (list !== undefined || role === of) return null;
  }
  return items;
}

/** A text of the form of a date-time that names no moment: the schema tells any other. */
function impossibleDate({ file, root, generatedAt, locate }: Inventory): UngradedFinding[] {
  const text = stringAt(root, 'generated_at');
  if (text === null || generatedAt !== null || !FORM.test(text)) return [];
  const pointer = '/generated_at';
  return [
    inventoryInvalid.found({
      subject: file,
      data: { what: 'schema', pointer, expected: 'must be a date-time that exists', actual: shown(text) },
      location: locate(root, 'generated_at'),
      key: `${pointer} date`,
    }),
  ];
}

/** No ISO 8601 date-time is longer; a search in what is would take time that grows with its square. */
const MAX_DATE_TIME = 64;

/** As the schema has it: a day, and a time and a zone where they are named. */
const FORM =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d{2}:?\d{2})?)?$/;

/** Milliseconds since 1970 of an ISO 8601 date-time, taken as UTC when it names no zone. */
function timeOf(text: string | null): number | null {
  if (text === null || text.length > MAX_DATE_TIME) return null;
  const [, day = '', hour = '00', minute = '00', second = '00', fraction = '0', zone = 'Z'] =
    FORM.exec(text) ?? [];
  const start = Date.parse(`${day}T00:00:00Z`);
  // 31 February is taken for a day of March.
  if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(day)) return null;
  const isEnd = hour === '24' && Number(minute) + Number(second) + Number(fraction) === 0;
  if ((Number(hour) > 23 && !isEnd) || Number(minute) > 59) return null;
  const isLeap = second === '60';
  if (Number(second) > 59 && !(isLeap && minute.endsWith('9'))) return null;
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const seconds = (Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second);
  return start + seconds * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
}
