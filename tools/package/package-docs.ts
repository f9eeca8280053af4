import { posix } from 'node:path';

/** A fenced block of code, code in a line, or a link, with its text and its target. */
const PARTS = /^(`{3,})[^\n]*\n[\s\S]*?^\1$|`[^`\n]*`|(!?)\[([^\]]*)\]\(([^)\s]+)\)/gm;

/** The target of a link, if it is a path. */
const pathOf = (target: string): string | undefined => (/^(?:[a-z]+:|#|\/)/.test(target) ? undefined : target.replace(/#.*$/, ''));

const replaceLinks = (text: string, replace: (link: string, words: string, target: string) => string): string =>
  text.replace(PARTS, (part: string, _fence, _image, words: string | undefined, target: string | undefined) =>
    words === undefined || target === undefined ? part : replace(part, words, target),
  );

/**
 * A page of the documentation as the package has it: links to files that are not in the package become their words.
 *
 * @param file its path in the package
 */
export const writePackagePage = (text: string, file: string, has: (path: string) => boolean): string =>
  replaceLinks(text, (link, words, target) => {
    const path = pathOf(target);
    return path === undefined || has(posix.join(posix.dirname(file), path)) ? link : words;
  });

/** The README of the package: what Backgrounder is, from ours, and the guide for newsrooms, from `docs/package.md`. */
export function writePackageReadme(readme: string, guide: string): string {
  const [introduction = ''] = readme.split(/^(?:!\[|## )/m);
  const links = replaceLinks(guide, (link, words, target) =>
    pathOf(target) === undefined ? link : `[${words}](${posix.join('docs', target)})`,
  );
  return `${introduction.trimEnd()}\n\n${links.replace(/^# .*\n+/, '')}`;
}
