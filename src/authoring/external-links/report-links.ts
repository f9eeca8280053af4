import type { JudgedLink, Judgement } from './judge-links.ts';
import type { OutcomeKind } from './outcome.ts';
import { explainWords, listWords, printWords } from './report-words.ts';

export type LinkReporter = (judgement: Judgement) => string;

/** The headings, the most important first. Live links are only counted. */
const HEADINGS: readonly [Exclude<OutcomeKind, 'alive'>, string][] = [
  ['dead', 'Dead'],
  ['moved', 'Moved permanently'],
  ['unreachable', 'Unreachable'],
  ['refused', 'Refused to programs'],
];

const ROLES = { source: 'a source', copy: 'an archived copy', article: 'the article' } as const;

/** Text for a terminal. */
export const reportLinksPretty: LinkReporter = (judgement) => {
  const { links, isOffline } = judgement;
  if (isOffline) return reportOffline(judgement);
  return [
    ...HEADINGS.flatMap(([kind, heading]) => {
      const of = links.filter(({ outcome }) => outcome.kind === kind);
      return of.length === 0 ? [] : [`${heading}: ${of.length}`, ...of.map(printLink)];
    }),
    ...links.filter(isRevived).map(printLink),
    ...printWords(judgement, 'missing', 'Words not found'),
    ...printWords(judgement, 'unread', 'Words that could not be looked for'),
    summarise(judgement),
  ].join('\n\n');
};

const isRevived = ({ outcome, dead }: JudgedLink) => outcome.kind === 'alive' && dead !== undefined;

function printLink({ place: { file, line, column }, url, role, outcome, dead, advice }: JudgedLink): string {
  const recorded = dead === undefined ? '' : `, recorded as dead since ${dead}`;
  return [
    `${file}:${line}:${column}  ${ROLES[role]}${recorded}`,
    `  ${url}`,
    `  ${explain(outcome)}`,
    ...(advice ? [`  ${advice}`] : []),
  ].join('\n');
}

function explain(outcome: JudgedLink['outcome']): string {
  switch (outcome.kind) {
    case 'alive':
      return 'The page is available.';
    case 'moved':
      return `The page has moved to ${outcome.to}`;
    case 'refused':
      return `The host refuses programs (${outcome.why}): open the page yourself from time to time.`;
    case 'dead':
      return `The page is dead: ${outcome.why}.`;
    case 'unreachable':
      return `The page could not be reached: ${outcome.why}. The next run tries again.`;
  }
}

/** "12 external links: 8 alive, 1 moved, 1 refused, 1 dead, 1 unreachable. Words on pages: 2 found, 1 not found." */
function summarise({ links, counts, words }: Judgement): string {
  const { alive, moved, refused, dead, unreachable } = counts;
  const outcomes = list({ alive, moved, refused, dead, unreachable });
  const ofWords = list({ found: words.found, 'not found': words.missing, 'not looked for': words.unread });
  const counted = `${links.length} external ${links.length === 1 ? 'link' : 'links'}${outcomes ? `: ${outcomes}` : ''}.`;
  return ofWords ? `${counted} Words on pages: ${ofWords}.` : counted;
}

const list = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`)
    .join(', ');

const reportOffline = ({ counts: { unreachable } }: Judgement): string =>
  `No host answered, so ${unreachable === 1 ? 'the external link' : `the ${unreachable} external links`} could not be checked. This machine seems to have no network.`;

export const reportLinksJson: LinkReporter = ({ links, counts, words, isOffline = false }) =>
  JSON.stringify({ counts, words, isOffline, links }, undefined, 2);

/** The body of a GitHub issue: a task list first, then the links that need no change. */
export const reportLinksMarkdown: LinkReporter = (judgement) => {
  const { links, isOffline } = judgement;
  if (isOffline) return reportOffline(judgement);
  const toDo = links.filter(({ advice }) => advice !== undefined);
  const others = links.filter(({ advice, outcome }) => advice === undefined && outcome.kind !== 'alive');
  const missing = listWords(judgement, 'missing');
  if (toDo.length + missing.length === 0) return `Nothing to do. ${summarise(judgement)}`;
  return [
    summarise(judgement),
    '## To do',
    [
      ...toDo.map(({ title, url, outcome, advice }) => `- [ ] **${escapeMarkdown(title)}**: <${url}>\n  ${explain(outcome)} ${advice}`),
      ...missing.map(
        ({ link, locator }) =>
          `- [ ] **${escapeMarkdown(link.title)}**: <${locator.url}>\n  ${escapeMarkdown(explainWords(locator))} ${locator.advice ?? ''}`,
      ),
    ].join('\n'),
    ...(others.length === 0
      ? []
      : [
          '## For information',
          others.map(({ title, url, outcome }) => `- ${escapeMarkdown(title)}: <${url}>\n  ${explain(outcome)}`).join('\n'),
        ]),
  ].join('\n\n');
};

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
