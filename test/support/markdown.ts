/** The Markdown pages of this repository as GitHub reads them: their headings, links and fenced blocks. */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export const ROOT = join(import.meta.dirname, '../..');

export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

export interface Page {
  readonly anchors: ReadonlySet<string>;
  /** Targets of links and images, as they are written. */
  readonly links: readonly { readonly target: string; readonly line: number }[];
  readonly blocks: readonly Block[];
}

/** Every page, by its path from the repository's root with `/`. */
export function allPages(): string[] {
  return globSync(['*.md', '.github/**/*.md', 'docs/**/*.md', 'bench/**/*.md', 'examples/**/*.md'], {
    cwd: ROOT,
  })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export const readPage = (path: string) => parsePage(readFileSync(join(ROOT, path), 'utf8'));

/** What is read of a node; the types of the parser's tree are not installed for one function. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[] | undefined;
  readonly value?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | null | undefined;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

export function parsePage(text: string): Page {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  const links: { target: string; line: number }[] = [];
  const blocks: Block[] = [];
  const visit = (node: Node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'heading') anchors.add(slugger.slug(textOf(node)));
    if (node.type === 'code') blocks.push({ language: node.lang ?? '', text: `${node.value}\n`, line });
    if (node.url !== undefined) links.push({ target: node.url, line });
    if (node.type === 'html')
      for (const [, target = ''] of (node.value ?? '').matchAll(
        /\b(?:href|src(?:set)?)\s*=\s*["']?([^"'\s>]+)/gi,
      ))
        links.push({ target, line });
    node.children?.forEach(visit);
  };
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return { anchors, links, blocks };
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
