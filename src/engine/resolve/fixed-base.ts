import type { RootPath } from '../../model/root-path.ts';
import type { Settings } from '../../settings/settings.ts';
import type { FixedBase } from './path-context.ts';

export type BaseSettings = Pick<Settings, 'bases' | 'checksumBase' | 'given' | 'inventoryBase'>;

/**
 * The base of a manifest that does not depend on what is there: an input of the step decides, then what the
 * config says of this file, then what it says of all of them. What is said of all is not said of manifests
 * whose format has a base of its own.
 */
export function fixedBase(
  settings: BaseSettings,
  file: RootPath,
  is: 'list' | 'inventory',
  byFormat: boolean,
): FixedBase | null {
  const name = is === 'list' ? 'checksum-base' : 'inventory-base';
  const value = is === 'list' ? settings.checksumBase : settings.inventoryBase;
  const ofAll = value === 'auto' ? null : value === 'root' ? 'root' : 'list';
  const isGiven = settings.given.has(name);
  if (isGiven && ofAll !== null && !byFormat) return { base: ofAll, by: 'input' };
  const own = Object.hasOwn(settings.bases, file) ? settings.bases[file] : undefined;
  if (own !== undefined) return { base: own === 'root' ? 'root' : 'list', by: 'config' };
  if (byFormat) return { base: 'list', by: 'format' };
  return ofAll === null ? null : { base: ofAll, by: 'config' };
}
