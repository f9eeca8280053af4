/** Imports a module that the build writes, by its path below the base path, to which the name of the site links. */
export const loadModule = (path: string): Promise<unknown> =>
  import(/* @vite-ignore */ `${document.querySelector<HTMLAnchorElement>('.site-name')?.href ?? '/'}${path}`);
