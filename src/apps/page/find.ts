/** The page's element of an id; the page is made together with its script, so it has all that are asked for. */
export function byId<T extends Element>(id: string, type: new () => T): T | null {
  const found = document.getElementById(id) as Element | null;
  return found instanceof type ? found : null;
}
