import type { OutcomeKind } from './outcome.ts';
import type { JudgedLink, Judgement } from './judge-links.ts';

export type LinkReporter = (judgement: Judgement) => string;

/** What is told of each outcome, in the order in which it matters; of what is alive only the number. */
const HEADINGS: readonly [Exclude<OutcomeKind, 'alive'>, string][] = [
  ['dead', 'Gone'],
  ['moved', 'Moved for good'],
  ['unreachable', 'Not reached now'],
  ['refused', 'Closed to programs'],
];

const ROLES = { source: 'a source', copy: 'a kept copy', article: 'the article' } as const;

/** For people at a terminal. */
export const reportLinksPretty: LinkReporter = (judgement) => {
  const { links, isOffline } = judgement;
  if (isOffline) return reportOffline(judgement);
  return [
    ...HEADINGS.flatMap(([kind, heading]) => {
      const of = links.filter(({ outcome }) => outcome.kind === kind);
      return of.length === 0 ? [] : [`${heading}: ${of.length}`, ...of.map(printLink)];
    }),
    ...links.filter(isRevived).map(printLink),
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
      return 'It answers.';
    case 'moved':
      return `It has moved to ${outcome.to}`;
    case 'refused':
      return `It answers, but not to programs (${outcome.why}): open it yourself now and then.`;
    case 'dead':
      return `It is gone: ${outcome.why}.`;
    case 'unreachable':
      return `It could not be reached: ${outcome.why}. It is asked again in the next run.`;
  }
}

/** "12 links: 8 alive, 1 moved, 1 refused to programs, 1 dead, 1 not reached." */
function summarise({ links, counts: { alive, moved, refused, dead, unreachable } }: Judgement): string {
  const parts = [
    [alive, 'alive'],
    [moved, 'moved'],
    [refused, 'closed to programs'],
    [dead, 'gone'],
    [unreachable, 'not reached'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `${links.length} ${links.length === 1 ? 'address' : 'addresses'} outside: ${told.join(', ') || 'none'}.`;
}

const reportOffline = ({ counts: { unreachable } }: Judgement): string =>
  `No host answered, so nothing is known of ${unreachable === 1 ? 'the address' : `the ${unreachable} addresses`} outside: this machine seems to have no network.`;

/** For programs. */
export const reportLinksJson: LinkReporter = ({ links, counts, isOffline = false }) =>
  JSON.stringify({ counts, isOffline, links }, undefined, 2);

/** The body of an issue: what there is to do first, as a list to tick off. Empty where there is nothing to do. */
export const reportLinksMarkdown: LinkReporter = (judgement) => {
  const { links, isOffline } = judgement;
  if (isOffline) return reportOffline(judgement);
  const toDo = links.filter(({ advice }) => advice !== undefined);
  const others = links.filter(({ advice, outcome }) => advice === undefined && outcome.kind !== 'alive');
  if (toDo.length === 0) return `Nothing is to be done. ${summarise(judgement)}`;
  return [
    summarise(judgement),
    '## To do',
    toDo
      .map(({ title, url, outcome, advice }) => `- [ ] **${escapeMarkdown(title)}**: <${url}>\n  ${explain(outcome)} ${advice}`)
      .join('\n'),
    ...(others.length === 0
      ? []
      : ['## To know', others.map(({ title, url, outcome }) => `- ${escapeMarkdown(title)}: <${url}>\n  ${explain(outcome)}`).join('\n')]),
  ].join('\n\n');
};

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
