/** Copy buttons: what to copy is in `data-copy`, or in the lines beside the button. */

const SHOWN_MS = 1600;

export function enableCopying(): void {
  const voice = document.createElement('p');
  voice.className = 'unseen';
  voice.setAttribute('role', 'status');
  document.body.append(voice);
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button.copy') : null;
    if (button === null) return;
    const isCopied = await copy(button.dataset.copy ?? linesBeside(button));
    button.classList.add(isCopied ? 'copied' : 'refused');
    voice.textContent = isCopied ? 'Copied' : 'The browser did not allow to copy';
    setTimeout(() => {
      button.classList.remove('copied', 'refused');
      voice.textContent = '';
    }, SHOWN_MS);
  });
}

function linesBeside(button: Element): string {
  const lines = button.parentElement?.querySelectorAll('.line') ?? [];
  return [...lines].map((line) => `${line.textContent}\n`).join('');
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The old way, for pages that are not given the clipboard: those in a frame, for example. */
function copySelected(text: string): boolean {
  const active = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (active instanceof HTMLElement) active.focus();
  return isCopied;
}
