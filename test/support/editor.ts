/** What editors show of our schemas: the language services behind VS Code's JSON and YAML, among others. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getLanguageService as jsonService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService as yamlService } from 'yaml-language-server';

const ROOT = join(import.meta.dirname, '../..');

/** Schemas are read from this repository; anything else would need a network. */
const services = {
  schemaRequestService: async (uri: string) => readFileSync(fileURLToPath(uri), 'utf8'),
  workspaceContext: {
    resolveRelativePath: (path: string, resource: string) => new URL(path, resource).href,
  },
};

export interface Editor {
  /** What is marked, as `LINE: message`. */
  problems(): Promise<string[]>;
  /** What is offered at the `|` in the text, by label. */
  offers(): Promise<ReadonlyMap<string, string>>;
  /** What is shown of the word at the `|`. */
  hover(): Promise<string>;
}

let version = 0;

/** Opens a text as the file `path` of this repository; a `|` in it is the cursor. */
export async function openFile(path: string, marked: string): Promise<Editor> {
  const cursor = marked.indexOf('|');
  const text = cursor === -1 ? marked : marked.slice(0, cursor) + marked.slice(cursor + 1);
  const isJson = path.endsWith('.json');
  const uri = pathToFileURL(join(ROOT, path)).href;
  // The services keep what they read by address and version.
  version += 1;
  const document = TextDocument.create(uri, isJson ? 'json' : 'yaml', version, text);
  const service = isJson ? json(document) : yaml(document);
  const position = document.positionAt(cursor);
  return {
    async problems() {
      return (await service.validate()).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
    },
    async offers() {
      const { items } = await service.complete(position);
      return new Map(items.map(({ label, documentation }) => [label, textOf(documentation)]));
    },
    async hover() {
      return textOf((await service.hover(position))?.contents);
    },
  };
}

type Place = ReturnType<TextDocument['positionAt']>;

function json(document: TextDocument) {
  const service = jsonService(services);
  const parsed = service.parseJSONDocument(document);
  return {
    validate: async () => service.doValidation(document, parsed),
    complete: async (place: Place) => (await service.doComplete(document, place, parsed)) ?? { items: [] },
    hover: async (place: Place) => service.doHover(document, place, parsed),
  };
}

function yaml(document: TextDocument) {
  const service = yamlService(services);
  service.configure({ validate: true, completion: true, hover: true, schemas: [] });
  return {
    validate: async () => service.doValidation(document, false),
    complete: async (place: Place) => service.doComplete(document, place, false),
    hover: async (place: Place) => service.doHover(document, place),
  };
}

/** Documentation stands as text, or as an object or a list of such. */
function textOf(documentation: unknown): string {
  if (typeof documentation === 'string') return documentation;
  if (Array.isArray(documentation)) return documentation.map(textOf).join('\n');
  if (typeof documentation === 'object' && documentation !== null && 'value' in documentation)
    return textOf(documentation.value);
  return '';
}
