import { isObject, type JsonObject } from '../../model/json.ts';
import type { KeyPath } from '../../text/structured.ts';
import { listOf, memberOf, textOf } from '../shared/values.ts';
import type { Component, Hash } from './component.ts';

/** A child element, and where it stands. */
interface Child {
  readonly item: JsonObject;
  readonly pointer: KeyPath;
}

/** The components of a bill in XML, as the reader of XML gives it: children by their local names. */
export function* xmlComponents(bill: JsonObject): Generator<Component> {
  const root = { item: bill, pointer: [] };
  for (const metadata of childrenOf(root, 'metadata'))
    for (const main of childrenOf(metadata, 'component')) yield* walk(main);
  yield* inside(root);
}

function* walk(child: Child): Generator<Component> {
  yield componentOf(child);
  yield* inside(child);
}

function* inside(child: Child): Generator<Component> {
  for (const list of childrenOf(child, 'components'))
    for (const one of childrenOf(list, 'component')) yield* walk(one);
}

function componentOf(child: Child): Component {
  const { item, pointer } = child;
  const within = (...names: string[]) =>
    names.reduce<Child[]>((found, name) => found.flatMap((one) => childrenOf(one, name)), [child]);
  const attribute = (one: JsonObject, name: string) => textOf(memberOf(one, `@${name}`));
  return {
    type: attribute(item, 'type') ?? '',
    name: textAt(child, 'name') ?? '',
    reference: attribute(item, 'bom-ref'),
    hashes: hashesOf(child, pointer.length),
    locations: within('evidence', 'occurrences', 'occurrence').flatMap(
      (one) => textAt(one, 'location') ?? [],
    ),
    properties: within('properties', 'property').map((one) => ({
      name: attribute(one.item, 'name') ?? '',
      value: contentOf(one.item) ?? '',
    })),
    references: within('externalReferences', 'reference').map((one) => ({
      type: attribute(one.item, 'type') ?? '',
      url: textAt(one, 'url') ?? '',
      hashes: hashesOf(one, pointer.length),
    })),
    pointer,
    isXml: true,
  };
}

/** `depth`: of the component's own pointer. */
function hashesOf(child: Child, depth: number): Hash[] {
  return childrenOf(child, 'hashes')
    .flatMap((list) => childrenOf(list, 'hash'))
    .map(({ item, pointer }, index) => ({
      algorithm: textOf(memberOf(item, '@alg')) ?? '',
      value: contentOf(item),
      inside: pointer.slice(depth),
      index,
    }));
}

function childrenOf({ item, pointer }: Child, name: string): Child[] {
  return listOf(memberOf(item, name)).flatMap((one, index) =>
    isObject(one) ? [{ item: one, pointer: [...pointer, name, index] }] : [],
  );
}

function textAt(child: Child, name: string): string | null {
  const [first] = childrenOf(child, name);
  return first === undefined ? null : contentOf(first.item);
}

function contentOf(item: JsonObject): string | null {
  return textOf(memberOf(item, '#text'));
}
