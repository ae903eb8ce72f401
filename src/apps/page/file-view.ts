/** The table of files in the document: its controls, the rows of one page, and the way to the others. */

import { COLUMNS, type Column, fileRow } from '../../reporters/html/file-row.ts';
import { type PackedFiles, unpackFiles } from '../../reporters/html/packed-rows.ts';
import { countOf, grouped } from '../../text/plural.ts';
import { dataOf } from './data.ts';
import { type FileFilter, FileList } from './file-list.ts';
import { byId } from './find.ts';
import { mount } from './mount.ts';

const ROWS = 100;
const FIRST: FileFilter = { query: '', status: '', evidence: '', sort: 'status', isDescending: false };

/** Shows files only; null where the page has no table. */
export interface FileView {
  show(wanted: Partial<FileFilter>): void;
}

export function enableFiles(): FileView | null {
  const table = byId('file-table', HTMLTableElement);
  const form = byId('filters', HTMLFormElement);
  const body = table?.tBodies[0];
  const [count, pages] = [document.getElementById('file-count'), document.getElementById('pages')];
  const query = byId('query', HTMLInputElement);
  const [status, evidence] = [byId('status', HTMLSelectElement), byId('evidence-filter', HTMLSelectElement)];
  if (!table || !body || !form || !count || !pages || !query || !status || !evidence) return null;

  let list: FileList | null = null;
  let wanted = FIRST;
  let page = 0;
  let found: number[] = [];

  const render = () => {
    const files = found.slice(page * ROWS, (page + 1) * ROWS);
    body.replaceChildren(mount(files.flatMap((index) => list?.row(index) ?? []).map(fileRow)));
    count.textContent =
      list === null || found.length === list.length
        ? countOf(found.length, 'file')
        : `${grouped(found.length)} of ${countOf(list.length, 'file')}`;
    showPages(pages, page, Math.ceil(found.length / ROWS), (to) => {
      page = to;
      render();
      table.scrollIntoView({ block: 'start' });
    });
  };
  const show = (changed: Partial<FileFilter>) => {
    wanted = { ...wanted, ...changed };
    list ??= new FileList(dataOf<PackedFiles>('files').flatMap(unpackFiles));
    found = list.ask(wanted);
    page = 0;
    if (query.value !== wanted.query) query.value = wanted.query;
    [status.value, evidence.value] = [wanted.status, wanted.evidence];
    showSort(table, wanted);
    render();
  };

  enableSorting(table, (sort) =>
    show({ sort, isDescending: wanted.sort === sort ? !wanted.isDescending : sort === 'size' }),
  );
  query.addEventListener('input', () => show({ query: query.value }));
  status.addEventListener('change', () => show({ status: status.value }));
  evidence.addEventListener('change', () => show({ evidence: evidence.value }));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => show({ query: '', status: '', evidence: '' }));
  show({});
  return { show };
}

/** Each head becomes a button that sorts by its column. */
function enableSorting(table: HTMLTableElement, sort: (column: Column['id']) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-column]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const column = COLUMNS.find(({ id }) => id === head.dataset.column);
      if (column) sort(column.id);
    });
  }
}

function showSort(table: HTMLTableElement, { sort, isDescending }: FileFilter): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-column]')) {
    if (head.dataset.column !== sort) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
  }
}

function showPages(place: HTMLElement, page: number, pages: number, go: (to: number) => void): void {
  const focused = document.activeElement?.getAttribute('data-go') ?? null;
  const button = (word: string, to: number) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = word;
    made.dataset.go = word;
    made.disabled = to < 0 || to >= pages || to === page;
    made.addEventListener('click', () => go(to));
    return made;
  };
  const words = document.createElement('span');
  words.textContent = `page ${page + 1} of ${pages}`;
  const buttons = [
    button('First', 0),
    button('Previous', page - 1),
    words,
    button('Next', page + 1),
    button('Last', pages - 1),
  ];
  place.replaceChildren(...(pages > 1 ? buttons : []));
  if (focused !== null)
    place.querySelector<HTMLElement>(`[data-go="${focused}"]:enabled, button:enabled`)?.focus();
}
