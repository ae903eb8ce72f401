import { readFileSync } from 'node:fs';

/** What Linux systems call themselves (machine-id(5)). */
const PLACES = ['/etc/machine-id', '/var/lib/dbus/machine-id'];

/** The empty string where the system has none. */
export function machineId(): string {
  for (const place of PLACES) {
    try {
      return readFileSync(place, 'utf8').trim();
    } catch {
      // The next place may have it.
    }
  }
  return '';
}
