import type { DateWords } from '#lib/dates/date-words.ts';
import type { DataPath } from '#lib/yaml/yaml-text.ts';
import { article } from '#schemas/article.ts';
import type { Draft } from '../new/flags.ts';
import { describeDate, describeName, suggestSpeaker, isCertain, UNCLOSED } from './describe-findings.ts';
import type { FoundQuotation, PassageDraft } from './parse-article.ts';
import { scaffold, type Suggestion } from '../new/scaffold.ts';
import type { SplitArticle } from './split-article.ts';

/**
 * The YAML file of an article: its passages with the quotations, and in comments what was found for the editor to
 * decide. The sentences of the article are left out unless `keepText` is set.
 */
export function draftArticle(given: Draft, split: SplitArticle, passages: readonly PassageDraft[], keepText: boolean): string {
  const data = {
    ...(split.headline === undefined ? {} : { headline: split.headline }),
    ...(split.byline === undefined ? {} : { byline: { name: split.byline.name } }),
    ...given,
    passages: passages.map(({ id, text, quotations }) => ({
      id,
      ...(keepText ? { text } : {}),
      ...(quotations.length > 0 ? { quotations: quotations.map(({ words, speaker }) => ({ text: words, ...knownSpeaker(speaker) })) } : {}),
    })),
  };
  return scaffold(article, data, { suggest: (path) => suggest(path, split, passages) });
}

function suggest(path: DataPath, { section }: SplitArticle, passages: readonly PassageDraft[]): Suggestion | undefined {
  if (path.length === 1 && path[0] === 'section' && section !== undefined)
    return { notes: [`“${section}” follows the headline: is it a section, or the name of the site?`], value: section };
  const [field, index, part, nth, inner] = path;
  const passage = field === 'passages' && typeof index === 'number' ? passages[index] : undefined;
  if (!passage) return undefined;
  const quotation = part === 'quotations' && typeof nth === 'number' && inner === 'speaker' ? passage.quotations[nth] : undefined;
  if (quotation) return { notes: [suggestSpeaker(quotation.speaker)] };
  if (path.length !== 3) return undefined;
  if (part === 'digest') return { notes: describePassage(passage) };
  if (part === 'dates' && passage.dates.length > 0)
    return { notes: passage.dates.map(describeDate), value: passage.dates.map(suggestDate) };
  return part === 'waived' && passage.boilerplate !== undefined
    ? { notes: [`Is this ${passage.boilerplate}?`], value: passage.boilerplate }
    : undefined;
}

/** If the words have more than one reading, the date is empty. */
const suggestDate = ({ words, basis, readings }: DateWords) => ({
  of: '',
  date: { edtf: readings.length === 1 ? readings[0]?.edtf : '', basis, ...(basis === 'resolved' ? { words } : {}) },
});

/** Comments for the digest of a passage. */
function describePassage({ names, acronyms, figures, isUnclosed }: PassageDraft): string[] {
  return [
    ...(names.length > 0 ? [`Names: ${names.map(describeName).join(', ')}.`] : []),
    ...(acronyms.length > 0 ? [`Acronyms: ${acronyms.map(describeName).join(', ')}.`] : []),
    ...(figures.length > 0 ? [`Figures: ${figures.join('; ')}.`] : []),
    ...(isUnclosed ? [UNCLOSED] : []),
  ];
}

/** The speaker of a quotation, if the text names an actor next to it. */
const knownSpeaker = (speaker: FoundQuotation['speaker']): { speaker?: string } =>
  isCertain(speaker) ? { speaker: speaker.known.slice('actors/'.length) } : {};
