import { MAY_HAVE_HEADER } from '../../evidence/headers/endings.ts';
import type { Header } from '../../evidence/headers/header.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { Records } from '../read/read-records.ts';
import type { CheckContext } from '../steps/context.ts';

/**
 * Looks at the headers of model files, here and, of those in `elsewhere`, at the hub. What reads them is loaded where a
 * recorded file may have one.
 */
export async function headerStages(
  { settings, stages, ports }: CheckContext,
  { plan: whole, ofTensors }: Pick<Records, 'plan' | 'ofTensors'>,
  plan: readonly FileRecord[],
  elsewhere: ReadonlyMap<FileRecord, Header>,
): Promise<void> {
  const { parts } = ports;
  if (parts === undefined) return;
  const mayHave = whole.some(({ path }) => MAY_HAVE_HEADER.test(path));
  const asked = { ...ports, parts, elsewhere };
  if (mayHave)
    await stages.each('headers', async () => {
      const { checkHeaders } = await import('./check-headers.ts');
      return checkHeaders(plan, whole, settings, asked);
    });
  // Two indexes can contradict each other, whatever their files are.
  if (!mayHave && ofTensors.length < 2) return;
  await stages.once('tensors', async () => {
    const { judgeTensors } = await import('./judge-tensors.ts');
    return judgeTensors(ofTensors, whole, settings, asked);
  });
}
