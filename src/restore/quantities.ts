/** Sizes and durations as flags write them. */

import { quote, SettingsError } from '../model/errors.ts';

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  k: 1024,
  m: 1024 ** 2,
  g: 1024 ** 3,
  t: 1024 ** 4,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
  tib: 1024 ** 4,
};

/** `1048576`, `500MB`, `1.5 GiB`, `20G`: whole bytes. Throws a `SettingsError` for anything else. */
export function readSize(flag: string, text: string): number {
  const [, number = '', unit = ''] = /^(\d{1,15}(?:\.\d{1,6})?) ?([A-Za-z]{0,3})$/.exec(text.trim()) ?? [];
  const bytes = Math.floor(Number(number) * (UNITS[unit.toLowerCase()] ?? Number.NaN));
  if (number !== '' && Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new SettingsError(`--${flag}: ${quote(text)} is not a size such as 500MB or 20GiB.`);
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };
/** Longer waits are mistakes, and a timer takes no more than 2^31 - 1 ms. */
const MAX_SECONDS = 24 * 3600;

/** `90`, `60s`, `5m`: milliseconds. Throws a `SettingsError` for anything else. */
export function readDuration(flag: string, text: string): number {
  const [, number = '', unit = 's'] = /^(\d{1,6})([smh]?)$/.exec(text.trim()) ?? [];
  const seconds = Number(number) * (SECONDS[unit === '' ? 's' : unit] ?? Number.NaN);
  if (number !== '' && seconds > 0 && seconds <= MAX_SECONDS) return seconds * 1000;
  throw new SettingsError(`--${flag}: ${quote(text)} is not a time such as 60s or 5m (at most 24h).`);
}

/** A whole number from 1. Throws a `SettingsError` for anything else. */
export function readCount(flag: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text.trim())) return Number(text);
  throw new SettingsError(`--${flag}: ${quote(text)} is not a whole number from 1.`);
}
