import type { PageWords, WordsOutcome, WordsOutcomeKind } from './find-words.ts';
import type { ExternalLink, Locator } from './list-external-links.ts';
import type { Outcome, OutcomeKind } from './outcome.ts';

/** Words to which a link leads, with what became of them. */
export interface JudgedLocator extends Locator {
  outcome: WordsOutcome;
  /** What to change where; undefined if there is nothing to do. */
  advice: string | undefined;
}

/** A link with its outcome and what to do about it. */
export interface JudgedLink extends ExternalLink {
  locators: readonly JudgedLocator[];
  outcome: Outcome;
  /** What to change where; undefined if there is nothing to do. */
  advice: string | undefined;
  /** Whether the content is wrong about the page; only this makes the command fail. */
  isWrong: boolean;
}

export interface Judgement {
  links: readonly JudgedLink[];
  counts: Readonly<Record<OutcomeKind, number>>;
  /** The number of locators with each outcome. */
  words: Readonly<Record<WordsOutcomeKind, number>>;
  /** Whether no host answered and no link was in the cache. */
  isOffline?: boolean;
}

/** What is known about a page: its outcome, and that of the words to which links lead. */
export interface LinkResult {
  outcome: Outcome;
  words?: PageWords;
}

/** Compares the outcomes of links with what the content says about them. `today` is the date to write down. */
export function judgeLinks(links: readonly ExternalLink[], results: ReadonlyMap<string, LinkResult>, today: string): Judgement {
  const counts = { alive: 0, moved: 0, refused: 0, dead: 0, unreachable: 0 };
  const words = { found: 0, missing: 0, unread: 0 };
  const judged = links.flatMap((link): JudgedLink[] => {
    const result = results.get(link.url);
    if (!result) return [];
    const { outcome } = result;
    counts[outcome.kind]++;
    const locators = link.locators.map((locator) => judgeLocator(locator, result.words?.[locator.directive]));
    for (const locator of locators) words[locator.outcome.kind]++;
    return [
      { ...link, locators, outcome, advice: advise(link, outcome, today), isWrong: outcome.kind === 'dead' && link.dead === undefined },
    ];
  });
  return { links: judged, counts, words };
}

function judgeLocator(locator: Locator, outcome: WordsOutcome = { kind: 'unread', why: 'it was not opened' }): JudgedLocator {
  const at = `in ${locator.place.file}, line ${locator.place.line}`;
  const advice =
    locator.from === 'quotation'
      ? `Open the page. If it has other words, correct the quotation ${at}, or give the words of the page as its \`locator\`.`
      : `Open the page. If it has other words, replace the locator ${at}.`;
  return { ...locator, outcome, advice: outcome.kind === 'missing' ? advice : undefined };
}

function advise(link: ExternalLink, outcome: Outcome, today: string): string | undefined {
  const { url, role, place, dead, archived } = link;
  const at = `${place.file}, line ${place.line}`;
  if (outcome.kind === 'dead') {
    if (role === 'copy') return `In ${at}, replace the URL with that of another copy, or remove it.`;
    if (role === 'article') return `In ${at}, replace the URL, or remove it.`;
    if (dead !== undefined) return undefined;
    const copy =
      archived === undefined
        ? ` If there is an archived copy (https://web.archive.org/web/*/${url} lists copies), also add its URL as \`archived\`.`
        : '';
    return `In ${at}, below the URL, add \`dead: ${today}\`.${copy}`;
  }
  if (outcome.kind === 'moved') {
    const isHomePage = new URL(outcome.to).pathname === '/' && new URL(url).pathname !== '/';
    return isHomePage
      ? `The URL redirects to the home page. If the page is gone, add \`dead: ${today}\` in ${at}, below the URL.`
      : `If the page is the same, replace the URL in ${at} with ${outcome.to}`;
  }
  if (outcome.kind === 'alive' && dead !== undefined) return `The page is available again: in ${place.file}, remove \`dead\`.`;
  return undefined;
}
