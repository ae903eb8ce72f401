/**
 * Addresses that a stranger's redirect must not reach: this machine, its neighbours and the metadata
 * services of clouds. It is asked at every connect, so that a name that resolves otherwise the second
 * time gains nothing.
 */

import { type LookupOptions, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const REFUSED = new BlockList();
// IANA's special-purpose registries (RFC 6890 and later): nothing of them is a public server.
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  REFUSED.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  REFUSED.addSubnet(net, bits, 'ipv6');

/** Whether an address, as `isIP` knows it, is no public one. */
export function isPrivate(address: string): boolean {
  const embedded = embeddedIpv4(address);
  if (embedded !== null) return isPrivate(embedded);
  return REFUSED.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** IPv4 in IPv6: mapped (::ffff:0:0/96), NAT64 (64:ff9b::/96) and 6to4 (2002::/16). */
function embeddedIpv4(address: string): string | null {
  if (isIP(address) !== 6) return null;
  const words = groupsOf(address);
  const [first = 0, second = 0, third = 0] = words;
  const last = [words[6] ?? 0, words[7] ?? 0] as const;
  const isMapped = words.slice(0, 5).every((word) => word === 0) && words[5] === 0xffff;
  const isNat64 = first === 0x64 && second === 0xff9b && words.slice(2, 6).every((word) => word === 0);
  if (isMapped || isNat64) return dotted(last);
  return first === 0x2002 ? dotted([second, third]) : null;
}

function groupsOf(address: string): number[] {
  // URL writes an address in its shortest hexadecimal form, dotted ends included.
  const text = new URL(`http://[${address.split('%')[0]}]/`).hostname.slice(1, -1);
  const [head = '', tail] = text.split('::');
  const words = (part: string) =>
    part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16));
  if (tail === undefined) return words(head);
  const [before, after] = [words(head), words(tail)];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

function dotted([high, low]: readonly [number, number]): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The address was refused, not looked for in vain. */
export class PrivateAddress extends Error {
  override name = 'PrivateAddress';
}

type Answer = Parameters<LookupFunction>[2];

/** For `lookup` of a socket: as `dns.lookup`, but a name with any private address is refused. */
export function guardedLookup(host: string, options: LookupOptions, answer: Answer): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, '');
    const bad = addresses.find(({ address }) => isPrivate(address));
    if (bad)
      return answer(new PrivateAddress(`${host} is at ${bad.address}, which is no public address`), '');
    const [first] = addresses;
    if (options.all) answer(null, addresses);
    else answer(null, first?.address ?? '', first?.family ?? 4);
  });
}

/** A socket does not look up what is an address already, so these are refused by their URL. */
export function isPrivateLiteral(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && isPrivate(host);
}
