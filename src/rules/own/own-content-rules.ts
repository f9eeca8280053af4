import type { ContentFinding, OwnContentRule } from '#schemas/site/own-rule.ts';
import type { Site } from '#schemas/site.ts';
import { memoize } from '#lib/memoize.ts';
import type { ContentPlace, Finding, SettingsPlace } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import { contentOf } from './content-of.ts';

/** The newsroom’s rules for content, as ours are. */
export const ownContentRules: (rules: Site['ownRules']) => readonly Rule[] = memoize((rules) =>
  rules.flatMap((rule, index) => (rule.check === undefined ? [] : [adaptContentRule(rule, index)])),
);

/** A rule of the newsroom for content, as ours are. */
export const adaptContentRule = (rule: OwnContentRule, index = 0): Rule => ({
  id: rule.id,
  severity: rule.severity,
  summary: rule.summary,
  why: rule.why ?? '',
  fix: rule.fix,
  ...(rule.waivable === false ? { waivable: false } : {}),
  ownIndex: index,
  examples: rule.examples ?? [],
  *check(context) {
    for (const finding of rule.check(contentOf(context))) yield toFinding(rule, finding);
  },
});

/** Throws a TypeError if the finding is none: no type check may have seen the rule. */
function toFinding({ fix }: OwnContentRule, finding: ContentFinding): Finding {
  const { reason, hint = fix, at, path, words, index } = (finding as Partial<ContentFinding> | undefined) ?? {};
  if (typeof reason !== 'string' || reason.trim() === '') throw new TypeError('a finding needs a `reason`, in one sentence');
  if (!isPlaced(at)) throw new TypeError('a finding needs `at`: the text, statement or entry that it is about, as the rule got it');
  const { place } = at;
  if (path && !('path' in place)) throw new TypeError('the `path` of a finding is for a field of an entry: leave it out here');
  const find =
    words === undefined
      ? undefined
      : index !== undefined && at.text !== undefined
        ? occurrenceAt(at.text, index, index + words.length)
        : { text: words, nth: 0 };
  return {
    reason,
    hint,
    at: { ...place, ...(path && 'path' in place ? { path: [...place.path, ...path] } : {}), ...(find && { find }) },
  };
}

/** A text, statement or entry as `contentOf` makes it. */
const isPlaced = (at: unknown): at is { place: ContentPlace | SettingsPlace; text?: string } => {
  const place = (at as { place?: object } | undefined)?.place;
  return typeof place === 'object' && ['path', 'body', 'settings'].some((key) => key in place);
};
