import { algorithmNamed, infoOf } from '../../model/digest.ts';
import type { Malformation } from '../../model/problem.ts';
import type { Spans } from '../../model/span.ts';
import { code, say } from '../../text/say.ts';

/** Why a piece of a manifest is not what it should be; `detail` as `Malformation` says. */
export function explainMalformation({ reason, detail }: Malformation): Spans {
  const shown = detail ?? '';
  switch (reason) {
    case 'encoding':
      return detail === null
        ? say`it is not UTF-8 text; save it as UTF-8`
        : say`it is ${shown} text; save it as UTF-8`;
    case 'syntax':
      return detail === null ? say`its syntax is wrong` : say`its syntax is wrong: ${shown}`;
    case 'duplicate-key':
      return say`the key ${code(shown)} is there twice`;
    case 'not-data':
      return say`the key ${code(shown)} is not data`;
    case 'too-deep':
      return detail === null ? say`it is nested too deep` : say`it is nested more than ${shown} levels deep`;
    case 'too-large':
      return say`it is too large`;
    case 'aliases':
      return say`it uses a YAML alias, which is not read; write the value out`;
    case 'structure':
      return detail === null ? say`its structure is wrong` : say`its structure is wrong at ${code(shown)}`;
    case 'empty':
      return say`it is empty`;
    case 'unreadable':
      return detail === null ? say`reading it failed` : say`${shown}`;
    case 'unknown-algorithm':
      return say`the algorithm ${code(shown)} is unknown`;
    case 'digest-length':
      return say`its digest has ${shown} hex digits, which no known algorithm has`;
    case 'digest-value':
      return say`its digest is not ${digestWords(detail)}`;
    case 'no-name':
      return say`it names no file`;
    case 'standard-input':
      return say`it records standard input, not a file`;
    case 'name-nul':
      return say`its name has a NUL character`;
    case 'name-encoding':
      return say`its name is not UTF-8`;
    case 'name-escape':
      return say`its escaped name has a backslash other than ${code('\\\\')}, ${code('\\n')} and ${code('\\r')}`;
    case 'separator':
      return say`it has one space between digest and name, but the lines before it have two`;
    case 'blank-line':
      return say`it has only spaces`;
    case 'indented-comment':
      return say`a comment must begin in column 1`;
    case 'not-a-record':
      return say`it is not a checksum line`;
    case 'columns':
      return say`its columns are unknown`;
    case 'size':
      return say`its size is not a number of bytes`;
    case 'signature-end':
      return say`the list ends inside its PGP signature`;
  }
}

function digestWords(algorithm: string | null): string {
  const name = algorithm === null ? null : algorithmNamed(algorithm);
  if (name === null) return 'valid';
  const { hexLength, label } = infoOf(name);
  return `${hexLength} hex digits, as ${label} has`;
}
