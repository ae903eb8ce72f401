import { MAY_HAVE_HEADER } from '../../evidence/headers/endings.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Records } from '../read/read-records.ts';
import type { Stages } from '../stages.ts';

/** Looks at the headers of model files. What reads them is loaded where a recorded file may have one. */
export async function headerStages(
  plan: readonly FileRecord[],
  { plan: whole, ofTensors }: Pick<Records, 'plan' | 'ofTensors'>,
  settings: Settings,
  stages: Stages,
  ports: Ports,
): Promise<void> {
  const { parts } = ports;
  if (parts === undefined || !whole.some(({ path }) => MAY_HAVE_HEADER.test(path))) return;
  const asked = { ...ports, parts };
  await stages.each('headers', async () => {
    const { checkHeaders } = await import('./check-headers.ts');
    return checkHeaders(plan, whole, settings, asked);
  });
  await stages.once('tensors', async () => {
    const { judgeTensors } = await import('./judge-tensors.ts');
    return judgeTensors(ofTensors, whole, settings, asked);
  });
}
