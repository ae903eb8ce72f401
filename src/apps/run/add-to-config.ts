import { readFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument } from 'yaml';
import { SettingsError } from '../../model/errors.ts';
import { codeOf } from '../../platform/hashing/failure.ts';

/**
 * The text of a config with the entries of `addition`, which is a config with `suppress` alone. What stands in it
 * stays as it is written where that can be; where it lists suppressions already, the new ones come behind them.
 */
export async function addToConfig(path: string, addition: string): Promise<string> {
  const text = textOf(path);
  if (text.trim() === '') return addition;
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents)))
    throw new SettingsError(`suppress: ${path} is not a config that entries can be added to.`);
  const isBlock = contents === null || contents.flow !== true;
  const present = document.get('suppress', true);
  if (isBlock && present === undefined) return `${text}${text.endsWith('\n') ? '' : '\n'}${addition}`;
  const added = parseDocument(addition).get('suppress');
  if (!isSeq(added)) return text;
  if (isSeq(present)) present.items.push(...added.items);
  else document.set('suppress', added);
  return document.toString({ lineWidth: 0 });
}

/** Empty for a file that is not there. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}
