import type { Plugin } from 'vite';

/** A plugin with the source of virtual modules, by their ids. */
export const virtualModules = (name: string, modules: Readonly<Record<string, string>>): Plugin => ({
  name,
  resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
  load: (id) => modules[id.replace('\0', '')],
});
