import type { OutcomeKind, Outcome } from './outcome.ts';
import type { ExternalLink } from './list-external-links.ts';

/** A link together with what came of it, and what is to be done. */
export interface JudgedLink extends ExternalLink {
  outcome: Outcome;
  /** What to write where; undefined where there is nothing to do. */
  advice: string | undefined;
  /** Whether the content says something that is not so any more: only this makes the command fail. */
  isWrong: boolean;
}

export interface Judgement {
  links: readonly JudgedLink[];
  counts: Readonly<Record<OutcomeKind, number>>;
  /** Whether no host answered at all: then what was not known before is not known now. */
  isOffline?: boolean;
}

/** Holds what came of the links against what the content says of them. `today` is the day that is written down. */
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
    if (role === 'copy') return `In ${at}, replace the address by that of another copy, or take it out.`;
    if (role === 'article') return `In ${at}, replace the address, or take it out.`;
    if (dead !== undefined) return undefined;
    const copy =
      archived === undefined
        ? ` If a copy was kept (https://web.archive.org/web/*/${url} lists them), also write its address as \`archived\`.`
        : '';
    return `In ${at}, below the address, write \`dead: ${today}\`.${copy}`;
  }
  if (outcome.kind === 'moved') {
    const front = new URL(outcome.to).pathname === '/' && new URL(url).pathname !== '/';
    return front
      ? `Look whether the page is gone: it leads to the front page now. If it is, in ${at}, below the address, write \`dead: ${today}\`.`
      : `Look whether the page is the same. If it is, in ${at}, replace the address by ${outcome.to}`;
  }
  if (outcome.kind === 'alive' && dead !== undefined) return `The page is there again: in ${place.file}, take out \`dead\`.`;
  return undefined;
}
