/** The report's data, which lies in the page as inert JSON. */

export function dataOf<T>(name: string): T[] {
  const blocks = document.querySelectorAll(`script[type="application/json"][data-name="${name}"]`);
  return [...blocks].map((block) => JSON.parse(block.textContent ?? 'null') as T);
}
