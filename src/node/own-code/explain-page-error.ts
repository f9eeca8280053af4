import { basename, join } from 'node:path';
import type { Site } from '#schemas/site.ts';
import { blame, OwnCodeError } from './own-code-error.ts';
import { findOurComponent, listOwnFrames, nameOwnFile } from './own-frames.ts';

/** The settings that put files of a site’s own into pages. */
type Parts = Pick<Site, 'blocks' | 'components'>;

/** The page on which an error was thrown. */
export interface FailedPage {
  /** Its address, from the host. */
  path: string;
  /** The file of its route, from the root of the site. */
  component: string;
}

/**
 * Describes what was thrown while a page was made, if code of the site’s own is behind it: the component, block, page or word that
 * failed, with the lines of the site’s own files. Undefined for an error that none of it caused.
 *
 * @param root the folder with the files of the site
 * @param page undefined before the first page is made
 */
export function explainPageError(thrown: unknown, parts: Parts, root: string, page?: FailedPage): string | undefined {
  const where = page && /(?:\/|\.html)$/.test(page.path) ? ` on the page ${page.path}` : '';
  if (thrown instanceof OwnCodeError) return addPage(thrown.stack ?? thrown.message, where);
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : '';
  const files = listOwnFrames(stack, root).map(({ file }) => file);
  const [first] = files;
  if (first !== undefined) {
    const part = files.map((file) => describePart(file, parts)).find((found) => found !== undefined) ?? first;
    return addPage(blame(part, thrown, root).stack ?? '', where);
  }
  const ours = findOurComponent(stack);
  const user = ours === undefined ? undefined : findUser(ours, parts, root, page);
  if (user === undefined) return undefined;
  const reason = (thrown as Error).message;
  return `${describePart(user, parts) ?? user} made ${basename(ours ?? '')} of Backgrounder fail${where}: ${reason}\nLook at the properties that it gives to ${basename(ours ?? '')}: every one that our own component gets is needed.`;
}

const addPage = (text: string, where: string): string => text.replace(' threw an error', ` threw an error${where}`);

/** What a file of the site’s own is in the settings, or a page; undefined if it is only used by such. */
function describePart(file: string, { blocks, components }: Parts): string | undefined {
  const isIt = (path: string | undefined) => path === `./${file}`;
  const slot = Object.entries(components).find(([, path]) => isIt(path))?.[0];
  if (slot !== undefined) return `The component ${file}, in the place of ${slot},`;
  const block = Object.entries(blocks).find(([, { component }]) => isIt(component))?.[0];
  if (block !== undefined) return `The block ${block} (${file})`;
  return file.startsWith('src/pages/') ? `The page ${file}` : undefined;
}

/** The file of the site’s own that uses one of our components: the one in whose place it stands, or the page. */
function findUser(ours: string, { components }: Parts, root: string, page: FailedPage | undefined): string | undefined {
  const wrapper = Object.entries(components).find(([slot]) => `${slot}.astro` === basename(ours))?.[1];
  return wrapper?.replace('./', '') ?? (page && nameOwnFile(join(root, page.component), root));
}
