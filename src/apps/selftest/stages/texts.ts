/** Whether what is kept is cut to its limit, and holds no secret. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Outputs } from '../../../smoke/results/outputs.ts';
import { KeptText } from '../../../smoke/run/kept-text.ts';
import { maskOf } from '../../../smoke/run/mask.ts';
import { expect, type Stage } from '../stage.ts';

const SECRET = 'sk-selftest/0123456789+abc=';

export const keptTexts: Stage = {
  name: 'kept texts',
  run(bench) {
    const short = new KeptText(100);
    short.add(Buffer.from('short'));
    expect('a short text', [short.text(), short.isCut], ['short', false]);
    const long = new KeptText(100);
    long.add(Buffer.from('a'.repeat(400)));
    long.add(Buffer.from('b'.repeat(600)));
    const kept = `${'a'.repeat(50)}\n[900 bytes left out]\n${'b'.repeat(50)}`;
    expect('a long text', [long.text(), long.isCut, long.total], [kept, true, 1000]);
    // Half a secret on the edge of the gap is left out with it.
    const edge = new KeptText(100);
    edge.add(Buffer.from(`${'a'.repeat(40)}${SECRET}${'b'.repeat(200)}`));
    expect('whether half a secret is kept', edge.text(SECRET.length).includes(SECRET.slice(0, 8)), false);
    const outputs = new Outputs(bench.folder, maskOf({})).of('a/../test');
    outputs.text('answer.txt', 'x'.repeat(2 * 1024 * 1024));
    const [{ path = '', bytes = 0, cut = false } = {}] = outputs.artifacts;
    expect('an answer of 2 MiB', [path, bytes, cut], ['smoke/01-a-..-test/answer.txt', 1024 * 1024, true]);
    expect('what lies in the folder', readFileSync(join(bench.folder, path)).length, bytes);
    return 'long texts cut to their limit with their ends kept, and no half of a secret on the edge';
  },
};

export const secrets: Stage = {
  name: 'secrets',
  run(bench) {
    const mask = maskOf({ INFER_API_KEY: SECRET, PATH: '/usr/bin:/bin', HOME: '/home/someone' });
    const forms = [
      SECRET,
      encodeURIComponent(SECRET),
      JSON.stringify({ key: SECRET }),
      Buffer.from(`Bearer ${SECRET}`).toString('base64'),
      Buffer.from(SECRET).toString('hex'),
    ];
    const outputs = new Outputs(bench.folder, mask).of('test');
    const stream = new KeptText(1024);
    for (const form of forms) {
      expect(
        `whether ${JSON.stringify(form.slice(0, 4))}… stays`,
        mask.text(`a ${form} b`).includes(form),
        false,
      );
      stream.add(Buffer.from(`${form}\n`));
    }
    outputs.stream('stdout.txt', stream);
    outputs.text('answer.txt', forms.join('\n'));
    expect('what is no secret', mask.text('/usr/bin:/bin /home/someone'), '/usr/bin:/bin /home/someone');
    const files = readdirSync(bench.folder, { recursive: true, withFileTypes: true }).filter((item) =>
      item.isFile(),
    );
    expect('files', files.length, 2);
    for (const { parentPath, name } of files) {
      const text = readFileSync(join(parentPath, name), 'utf8');
      for (const form of forms) expect(`whether ${name} holds a secret`, text.includes(form), false);
    }
    return 'a key as it is and in URL, JSON, base64 and hexadecimal replaced in all that is kept';
  },
};
