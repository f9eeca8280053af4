import { suggest } from '#lib/text/closest.ts';
import { listIssuesOfWhole } from '#lib/text/normal-form/text-issues.ts';
import { parseSentence } from '#lib/text/parse-sentence.ts';
import type { SettingsIssue } from '#schemas/site/settings-issue.ts';
import type { WordTree } from '#schemas/site/words.ts';
import * as browser from './en-GB/browser.ts';
import { enGB } from './en-GB/catalogue/catalogue.ts';
import { isGroup } from './merge-words.ts';

/** What is wrong with the words of a site’s own: names and kinds that the catalogue does not have, and texts that would not be whole. */
export function findWordIssues({ own = {}, ...words }: WordTree): SettingsIssue[] {
  const issues = [...compare(words, { ...enGB, browser }, [])];
  if (!isGroup(own)) return [...issues, { path: ['own'], reason: 'own words are a group of texts' }];
  for (const [name, text] of Object.entries(own))
    if (typeof text !== 'string') issues.push({ path: ['own', name], reason: `own.${name} must be a text, not ${kindOf(text)}` });
    else issues.push(...findTextIssues(text, ['own', name]));
  return issues;
}

function* compare(words: WordTree, catalogue: WordTree, path: string[]): Generator<SettingsIssue> {
  const group = path.length > 0 ? ` in ${path.join('.')}` : '';
  for (const [name, word] of Object.entries(words)) {
    const ours = Object.hasOwn(catalogue, name) ? catalogue[name] : undefined;
    const at = [...path, name];
    if (ours === undefined) {
      const known = Object.keys(catalogue);
      const hint =
        suggest(name, known) || (known.length > 12 ? 'The folder src/locales/en-GB has all words.' : `There are ${known.join(', ')}.`);
      yield { path: at, reason: `the catalogue has no word "${name}"${group}. ${hint}` };
    } else if (kindOf(word) !== kindOf(ours)) yield { path: at, reason: `${at.join('.')} must be ${kindOf(ours)}, not ${kindOf(word)}` };
    else if (isGroup(ours)) yield* compare(word as WordTree, ours, at);
    else if (typeof word === 'string') yield* findTextIssues(word, at, ours as string);
    else if (typeof word === 'function' && word.length > (ours as () => unknown).length)
      yield { path: at, reason: `${at.join('.')} takes ${word.length} arguments, but gets ${(ours as () => unknown).length}` };
  }
}

/** @param ours the text of the catalogue in whose place it stands */
function* findTextIssues(text: string, path: string[], ours = text): Generator<SettingsIssue> {
  const name = path.join('.');
  if (text.trim() === '' && ours.trim() !== '') yield { path, reason: `${name} is empty` };
  for (const { reason, hint } of listIssuesOfWhole(text)) yield { path, reason: `${name}: ${reason}. ${hint}` };
  const [given, needed] = [marksOf(text), marksOf(ours)];
  for (const mark of needed.filter((each) => !given.includes(each)))
    yield { path, reason: `${name} lacks ${mark}, which stands in “${ours}”` };
  for (const mark of given.filter((each) => !needed.includes(each)))
    yield {
      path,
      reason: `${name} has ${mark}, which nothing fills. ${needed.length > 0 ? `It may have ${needed.join(', ')}.` : 'Remove it.'}`,
    };
}

/** The placeholders and the links of a sentence. */
const marksOf = (text: string): string[] =>
  parseSentence(text).flatMap((part) => (typeof part === 'string' ? [] : 'slot' in part ? [`{${part.slot}}`] : [`[…](${part.to})`]));

const kindOf = (word: unknown): string =>
  typeof word === 'string'
    ? 'a text'
    : typeof word === 'function'
      ? 'a function'
      : word instanceof RegExp
        ? 'a regular expression'
        : isGroup(word)
          ? 'a group of words'
          : `the ${word === null ? 'value' : typeof word} ${String(word)}`;
