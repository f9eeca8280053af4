import type { Mutator } from './mutant.ts';
import type { Result } from './judge-mutants.ts';
import { LIMIT_GROUPS } from './limits.ts';
import { MUTATORS } from './mutators.ts';
import { mainRule, NO_RULE, tally, type Tally } from './report.ts';

const MADE = '<!-- Made by `npm run mutants -- --page docs/checks/limits.md` from test/mutation/limits.ts: edit that, not this page. -->';

/** The page that tells what the checks cannot see, with the figures of a run. */
export function formatLimitsPage(results: readonly Result[]): string {
  const all = tally(results);
  const limited = new Set(LIMIT_GROUPS.flatMap(({ limits }) => Object.keys(limits)));
  const firm = results.filter(({ mutant }) => !limited.has(mutant.kind));
  const firmTally = tally(firm);
  const firmKinds = new Set(firm.map(({ mutant }) => mutant.kind));
  return `${[
    '# What the checks cannot see',
    MADE,
    'The checks prove much, but not that a text is true. This page says what gets past them, so that an editor knows where to look twice.',
    `It rests on a trial. The mutation suite takes the content of this project, spoils it in one place, and asks the checks; then it does so again in another way, ${all.mutants} times. A change counts as caught where a rule that is meant to see it names the right file. On the content as it is, no rule says anything.`,
    bullets([
      `${firmKinds.size} kinds of change are always caught: ${firmTally.caught} of ${firmTally.mutants} changes, ${firmTally.onLine} of them on the right line. They are listed [at the end](#what-is-always-caught).`,
      `${limited.size} kinds are caught most often, sometimes or never: ${all.caught - firmTally.caught} of ${all.mutants - firmTally.mutants} changes. They are told here, with the reason.`,
    ]),
    ...LIMIT_GROUPS.flatMap(({ title, text, limits }) => [
      `## ${title}`,
      text,
      table(
        ['what is changed', 'caught', 'why no more'],
        Object.entries(limits).map(([kind, { why }]) => [summaryOf(kind), share(tallyOf(results, kind)), why]),
      ),
    ]),
    '## What no trial shows',
    bullets([
      'Whether the article is right. The explainer says what the article says; it does not say that it is so.',
      'Whether the pages behind the references are still there, and still say what they said. Their addresses are not opened.',
      'Whether something important is missing. Each passage is used somewhere, but a sentence can tell half of it.',
      'Whether the choice of words is fair. A house spelling can be demanded, a tone cannot.',
      'What a picture shows. Its text is demanded, but nobody compares the two.',
      'Whether a statement still holds when its source has changed. [statement-is-current](statement-is-current.md) reports every such statement until a person has reviewed it. It is left out of the trial: there it would catch any change of a digest by its hash, without reading a word.',
      'What a waiver sets aside. Its reason is there to be read, and is taken at its word.',
    ]),
    '## What is always caught',
    'By the rule that is meant to see the change first.',
    table(
      ['rule', 'what is changed', 'caught', 'on the right line'],
      MUTATORS.filter(({ kind }) => firmKinds.has(kind)).map((mutator) => {
        const own = tallyOf(results, mutator.kind);
        return [linkTo(mutator), mutator.summary, share(own), String(own.onLine)];
      }),
    ),
  ].join('\n\n')}\n`;
}

const tallyOf = (results: readonly Result[], kind: string): Tally => tally(results.filter(({ mutant }) => mutant.kind === kind));

const share = ({ caught, mutants }: Tally) => `${caught} of ${mutants}`;

const summaryOf = (kind: string) => MUTATORS.find((mutator) => mutator.kind === kind)?.summary ?? kind;

const linkTo = (mutator: Mutator) => (mainRule(mutator) === NO_RULE ? NO_RULE : `[${mainRule(mutator)}](${mainRule(mutator)}.md)`);

const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

const table = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
