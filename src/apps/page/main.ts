/** The script of report.html: the page says all that matters without it; this makes it handy. */

import { enableCopying } from './copy.ts';
import { enableFiles } from './file-view.ts';
import { enableMap } from './map.ts';
import { enableMore } from './more-findings.ts';
import { enablePrinting } from './print.ts';

document.documentElement.classList.add('scripts');
enableCopying();
enablePrinting();
enableMore();
const files = enableFiles();
enableMap((path) => {
  if (files === null) return;
  files.show({ query: path, status: '', evidence: '' });
  document.getElementById('query')?.focus();
});
for (const link of document.querySelectorAll<HTMLElement>('.legend a[data-status]')) {
  link.addEventListener('click', () =>
    files?.show({ query: '', status: link.dataset.status ?? '', evidence: link.dataset.evidence ?? '' }),
  );
}
