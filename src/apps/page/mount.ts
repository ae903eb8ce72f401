import { visible } from '../../reporters/escape.ts';
import { type Child, isList, type Markup } from '../../reporters/html/markup.ts';

/** The nodes of a view; text is made as harmless as in the file (markup.ts), and is never parsed. */
export function mount(child: Child): DocumentFragment {
  const fragment = document.createDocumentFragment();
  append(fragment, child);
  return fragment;
}

function append(parent: Node, child: Child): void {
  if (child === null) return;
  if (typeof child === 'string' || typeof child === 'number')
    parent.appendChild(new Text(visible(String(child))));
  else if (isList(child)) for (const one of child) append(parent, one);
  else parent.appendChild(element(child));
}

function element({ tag, attributes, children }: Markup): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false)
      made.setAttribute(name, value === true ? '' : visible(String(value)));
  }
  append(made, children);
  return made;
}
