import type { ExternalLink } from './list-external-links.ts';
import type { Outcome, OutcomeKind } from './outcome.ts';

/** A link with its outcome and what to do about it. */
export interface JudgedLink extends ExternalLink {
  outcome: Outcome;
  /** What to change where; undefined if there is nothing to do. */
  advice: string | undefined;
  /** Whether the content is wrong about the page; only this makes the command fail. */
  isWrong: boolean;
}

export interface Judgement {
  links: readonly JudgedLink[];
  counts: Readonly<Record<OutcomeKind, number>>;
  /** Whether no host answered and no link was in the cache. */
  isOffline?: boolean;
}

/** Compares the outcomes of links with what the content says about them. `today` is the date to write down. */
export function judgeLinks(links: readonly ExternalLink[], outcomes: ReadonlyMap<string, Outcome>, today: string): Judgement {
  const counts = { alive: 0, moved: 0, refused: 0, dead: 0, unreachable: 0 };
  const judged = links.flatMap((link): JudgedLink[] => {
    const outcome = outcomes.get(link.url);
    if (!outcome) return [];
    counts[outcome.kind]++;
    return [{ ...link, outcome, advice: advise(link, outcome, today), isWrong: outcome.kind === 'dead' && link.dead === undefined }];
  });
  return { links: judged, counts };
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
