const ADDRESS =
  /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?([\w.-]+)(?::\d+)?\/|[\w.-]+@([\w.-]+):)(.+?)(?:\.git)?\/?$/;

/** `HOST/PATH` of the address of a remote (`https://HOST/OWNER/NAME.git`, `git@HOST:OWNER/NAME`); null for another one. */
export function cloneAddress(url: string): string | null {
  const [, web, secure, path = ''] = ADDRESS.exec(url) ?? [];
  const host = (web ?? secure)
    ?.replace(/^(?:www\.|ssh\.(?=github\.com$))/i, '')
    .replace(/^hf\.co$/i, 'huggingface.co');
  return host !== undefined && /^[\w.-]+(?:\/[\w.-]+)+$/.test(path) ? `${host}/${path}` : null;
}

/** `OWNER/NAME` of such an address; null where it has another number of segments. */
export function repositoryIn(url: string): string | null {
  const [, ...path] = cloneAddress(url)?.split('/') ?? [];
  return path.length === 2 ? path.join('/') : null;
}
