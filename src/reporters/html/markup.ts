/**
 * The page's content as values. One view makes it, and two things read it: here it becomes the text of
 * the file, in the page (src/apps/page/mount.ts) nodes of the document. Text is made harmless in one place
 * each, so that no view can forget it: whatever cannot be seen is made visible, and nothing is markup
 * but what `h` made.
 */

import { showInvisible, visible } from '../escape.ts';

export type Child = Markup | string | number | null | readonly Child[];

export type Attribute = string | number | boolean | null;

export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly children: readonly Child[];
}

/** An element. An attribute that is `null` or `false` is left out, one that is `true` has no value. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): Markup {
  return { tag, attributes, children };
}

/** Elements that have no content, and so no end tag. */
const VOID: readonly string[] = ['br', 'col', 'hr', 'img', 'input', 'link', 'meta'];

/** The text of a node as it stands in an HTML file. */
export function htmlText(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string' || typeof child === 'number') return escaped(String(child));
  if (isList(child)) return child.map(htmlText).join('');
  const { tag, attributes, children } = child;
  const start = `<${tag}${Object.entries(attributes).map(attributeText).join('')}>`;
  return VOID.includes(tag) ? start : `${start}${children.map(htmlText).join('')}</${tag}>`;
}

export function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

function attributeText([name, value]: [string, Attribute]): string {
  if (value === null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * JSON that may stand inside a `script` element: no tag or comment can begin in it, and nothing in it is
 * invisible to who reads the file's source.
 */
export function inertJson(value: unknown): string {
  return showInvisible(JSON.stringify(value), jsonEscape).replaceAll('<', '\\u003c');
}

/** One escape for each UTF-16 unit. */
function jsonEscape(sign: string): string {
  return sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
