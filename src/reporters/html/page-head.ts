import { type Child, h } from './markup.ts';

/** What stands in the head of a page before its style. `policy`: the directives of its Content-Security-Policy. */
export function pageHead(policy: readonly string[], title: string): Child[] {
  return [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', {}, title),
  ];
}
