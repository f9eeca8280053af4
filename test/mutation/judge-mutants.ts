import { ALL_RULES } from '#rules/all-rules.ts';
import { compileContent } from '#rules/compile.ts';
import { CONTENT_RULES } from '#rules/content/content-rules.ts';
import type { Rule } from '#rules/rule.ts';
import type { Message } from '#dossier/message.ts';
import type { ContentFile, ParseCache } from '#dossier/parse/parse-entries.ts';
import type { Site } from '#schemas/site.ts';
import type { Mutant } from './mutant.ts';

/** How the checks reacted to a mutant. */
export type Outcome =
  /** An expected rule reported the right file and line. */
  | 'caught'
  /** An expected rule reported the right file but another line. */
  | 'caught-off-line'
  /** An expected rule reported another file. */
  | 'elsewhere'
  /** Only other rules reported something. */
  | 'other-rule'
  | 'missed';

export interface Result {
  mutant: Mutant;
  outcome: Outcome;
  messages: Message[];
}

export interface Runner {
  /** The findings in the unchanged content, without suspicions. */
  falseAlarms: Message[];
  /** The suspicions in the unchanged content. */
  suspicions: Message[];
  judge(mutant: Mutant): Result;
}

export interface RunnerOptions {
  expectedOnly?: boolean | undefined;
  /** The rules that check the content; all if undefined. */
  rules?: readonly Rule[] | undefined;
}

/** The day of each check, so that no result depends on the clock. */
const TODAY = '2026-12-01';

/**
 * Compiles mutants in this process; unchanged files are parsed only once. With `expectedOnly`, only the rules that are
 * expected to catch a mutant check it: what is caught stays the same, but no other rule reports a mutant that is missed.
 */
export function createRunner(files: readonly ContentFile[], site: Site, { expectedOnly = false, rules }: RunnerOptions = {}): Runner {
  const unchanged: ParseCache = new Map();
  const found = compileContent(files, site, unchanged, { rules, today: TODAY }).messages;
  const suspicions = found.filter(isSuspicion);
  // A suspicion of the unchanged content says nothing about an error that was made in it.
  const known = new Set(suspicions.map(keyOf));
  return {
    falseAlarms: found.filter((message) => !isSuspicion(message)),
    suspicions,
    judge: (mutant) => {
      const messages = compileContent(mutant.files, site, new Map(unchanged), {
        rules: expectedOnly ? expectedRules(mutant) : rules,
        today: TODAY,
      }).messages.filter((message) => !known.has(keyOf(message)));
      return { mutant, messages, outcome: judgeMessages(mutant, messages) };
    },
  };
}

/** The rules that can show whether a mutant is caught: none for those that only luck could catch; undefined for all. */
function expectedRules({ rules }: Mutant): readonly Rule[] | undefined {
  const expected = CONTENT_RULES.filter(({ id }) => rules.some((rule) => rule === id));
  // Rules that run last judge the findings of the others.
  return expected.some(({ runsLast }) => runsLast) ? undefined : expected;
}

const SUSPECTING: ReadonlySet<string> = new Set(ALL_RULES.filter((rule) => rule.isSuspicion).map(({ id }) => id));
const isSuspicion = ({ ruleId }: Message) => SUSPECTING.has(ruleId);
const keyOf = ({ ruleId, place, reason }: Message) => [ruleId, place.file, reason].join(' ');

export const isCaught = ({ outcome }: Result): boolean => outcome === 'caught' || outcome === 'caught-off-line';

function judgeMessages({ rules, rightPlaces }: Mutant, messages: readonly Message[]): Outcome {
  const meant = messages.filter(({ ruleId }) => rules.length === 0 || rules.some((rule) => rule === ruleId));
  const rightly = meant.filter(({ place }) => rightPlaces.some(({ file }) => file === place.file));
  const isOnLine = ({ place }: Message) =>
    rightPlaces.some(({ file, lines }) => file === place.file && (!lines || (place.line >= lines.from && place.line <= lines.to)));
  if (rightly.length > 0) return rightly.some(isOnLine) ? 'caught' : 'caught-off-line';
  if (meant.length > 0) return 'elsewhere';
  return messages.length > 0 ? 'other-rule' : 'missed';
}
