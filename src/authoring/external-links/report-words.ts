import type { JudgedLink, JudgedLocator, Judgement } from './judge-links.ts';

/** The words with an outcome. Of pages that were not opened, the links themselves are listed. */
export function printWords(judgement: Judgement, kind: 'missing' | 'unread', heading: string): string[] {
  const found = listWords(judgement, kind);
  return found.length === 0 ? [] : [`${heading}: ${found.length}`, ...found.map(({ locator }) => printLocator(locator))];
}

export const listWords = ({ links }: Judgement, kind: 'missing' | 'unread'): { link: JudgedLink; locator: JudgedLocator }[] =>
  links
    .filter(isOpened)
    .flatMap((link) => link.locators.filter(({ outcome }) => outcome.kind === kind).map((locator) => ({ link, locator })));

const isOpened = ({ outcome: { kind } }: JudgedLink) => kind === 'alive' || kind === 'moved';

function printLocator(locator: JudgedLocator): string {
  const { file, line, column } = locator.place;
  return [
    `${file}:${line}:${column}  ${locator.from === 'quotation' ? 'a quotation' : 'a locator'}`,
    `  ${locator.url}`,
    `  ${explainWords(locator)}`,
    ...(locator.advice ? [`  ${locator.advice}`] : []),
  ].join('\n');
}

export const explainWords = ({ words, outcome }: JudgedLocator): string =>
  outcome.kind === 'unread'
    ? `The page could not be read (${outcome.why}), so look for the words yourself: “${words}”.`
    : `The page does not have the words “${words}”.`;
