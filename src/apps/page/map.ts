/** The picture by keyboard and pointer: one stop for the tab key, arrows from cell to cell. */

type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** `find` is called with what a chosen cell stands for. */
export function enableMap(find: (path: string) => void): void {
  const info = document.getElementById('map-info');
  if (info === null) return;
  for (const map of document.querySelectorAll<SVGSVGElement>('.map')) enableOne(map, info, find);
}

function enableOne(map: SVGSVGElement, info: HTMLElement, find: (path: string) => void): void {
  const cells = [...map.querySelectorAll<SVGGElement>('.cell')];
  map.setAttribute('role', 'group');
  map.setAttribute('aria-label', `${map.getAttribute('aria-label')}; arrow keys move, Enter finds the files`);
  for (const [index, cell] of cells.entries()) {
    cell.setAttribute('role', cell.dataset.find === undefined ? 'img' : 'button');
    cell.setAttribute('aria-label', words(cell));
    cell.setAttribute('tabindex', index === 0 ? '0' : '-1');
  }
  const cellAt = (event: Event) =>
    event.target instanceof Element ? event.target.closest<SVGGElement>('.cell') : null;
  const tell = (event: Event) => {
    const cell = cellAt(event);
    if (cell !== null) info.textContent = words(cell);
  };
  map.addEventListener('focusin', tell);
  map.addEventListener('pointerover', tell);
  const choose = (cell: SVGGElement) => cell.dataset.find !== undefined && find(cell.dataset.find);
  map.addEventListener('click', (event) => {
    const cell = cellAt(event);
    if (cell !== null) choose(cell);
  });
  map.addEventListener('keydown', (event) => {
    const cell = cellAt(event);
    if (cell === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') choose(cell);
    else if (!move(cells, cell, event.key)) return;
    event.preventDefault();
  });
}

const words = (cell: Element) => cell.querySelector('title')?.textContent ?? '';

/** Whether the key means a move; the focus goes with it where there is a cell that way. */
function move(cells: readonly SVGGElement[], from: SVGGElement, key: string): boolean {
  const to =
    key === 'Home'
      ? cells[0]
      : key === 'End'
        ? cells.at(-1)
        : isDirection(key)
          ? nearest(cells, from, key)
          : null;
  if (to === null) return false;
  if (to === undefined) return true;
  from.setAttribute('tabindex', '-1');
  to.setAttribute('tabindex', '0');
  to.focus();
  return true;
}

const isDirection = (key: string): key is Direction => /^Arrow(Left|Right|Up|Down)$/.test(key);

/** The nearest cell whose middle lies that way; what lies straight ahead counts as nearer. */
function nearest(cells: readonly SVGGElement[], from: SVGGElement, key: Direction): SVGGElement | undefined {
  const [x, y] = middle(from);
  let best: SVGGElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    const [cellX, cellY] = middle(cell);
    const [right, down] = [cellX - x, cellY - y];
    const ahead = { ArrowLeft: -right, ArrowRight: right, ArrowUp: -down, ArrowDown: down }[key];
    const aside = Math.abs(key === 'ArrowLeft' || key === 'ArrowRight' ? down : right);
    const distance = ahead + 2 * aside;
    if (cell === from || ahead <= 1 || distance >= least) continue;
    [best, least] = [cell, distance];
  }
  return best;
}

function middle(cell: SVGGElement): [number, number] {
  const { x, y, width, height } = cell.getBBox();
  return [x + width / 2, y + height / 2];
}
