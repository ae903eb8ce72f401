/** What a model put out, as it stands in a page: text, a picture or a sound. Nothing of it is markup. */

import { type Child, h } from './markup.ts';

export type ShownOutput =
  | { readonly is: 'text'; readonly name: string; readonly text: string }
  /** `source`: a `data:` URL. */
  | { readonly is: 'picture' | 'sound'; readonly name: string; readonly source: string }
  /** What is not shown: it is too large, or of no form that is shown. */
  | { readonly is: 'file'; readonly name: string };

/** What a page's policy has to allow for these. */
export const OUTPUT_POLICY = ['img-src data:', 'media-src data:'] as const;

/** `test`: the name of the test, for those who do not see the picture. */
export function outputMarkup(test: string, output: ShownOutput): Child {
  const name = { class: 'output', 'aria-label': `What ${test} put out: ${output.name}` };
  switch (output.is) {
    case 'text':
      // Each line by itself, since a line break within a text is shown as a sign.
      return h(
        'pre',
        { ...name, tabindex: 0 },
        output.text
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => h('span', { class: 'line' }, line)),
      );
    case 'picture':
      return h('img', { class: 'output', src: output.source, alt: `What ${test} put out`, width: 256 });
    case 'sound':
      return h('audio', { ...name, src: output.source, controls: true });
    case 'file':
      return h('p', {}, `See ${output.name}.`);
  }
}
