import type { DateWords } from '#lib/dates/date-words.ts';
import type { EntryKey } from '#dossier/entry.ts';
import type { Speaker } from './find-speakers.ts';
import type { FoundName, FoundQuotation } from './parse-article.ts';

/** A name, with its entry if it has one. */
export const describeName = ({ text, known }: FoundName): string => (known === undefined ? text : `${text} (${known})`);

/** "“on Tuesday”: 2020-03-03, if it was past; 2020-03-10, if it was still to come". */
export const describeDate = ({ words, readings }: DateWords): string =>
  `“${words}”: ${readings.map(({ edtf, if: when }) => (when === undefined ? edtf : `${edtf} if ${when}`)).join(', ')}.`;

export const UNCLOSED = 'A quotation mark is not closed, so its words are not recorded: where does the quotation end?';

/** Whether the text names the speaker next to the quotation, and the speaker has an entry. */
export const isCertain = (speaker: FoundQuotation['speaker']): speaker is Speaker & { text: string; known: EntryKey } =>
  speaker?.certainty === 'named' && speaker.known?.startsWith('actors/') === true;

const NOT_SAID = 'Who speaks? The text does not say it next to the quotation. Write null if the article names nobody.';

/** Who speaks, and how the text says so, in its words: "Ada Quill (actors/ada-quill): “said Mayor Ada Quill”". */
export function describeSpeaker(speaker: FoundQuotation['speaker']): string {
  if (!speaker) return NOT_SAID;
  const { text, words, certainty } = speaker;
  if (certainty === 'unnamed') return `Who speaks? The text says “${text}”. Write null if it does not name them.`;
  return `${nameSpeaker(speaker)}: ${words === '' ? 'as the words before' : `“${words}”`}.`;
}

/** The same without words of the article, for the file of the article. */
export function suggestSpeaker(speaker: FoundQuotation['speaker']): string {
  if (!speaker) return NOT_SAID;
  if (speaker.certainty === 'unnamed') return 'Who speaks? The text gives no name. Write null if it does not name them.';
  return speaker.certainty === 'named' ? `The text names ${describeName(speaker)}.` : `${nameSpeaker(speaker)}.`;
}

function nameSpeaker({ certainty, passage, ...name }: NonNullable<FoundQuotation['speaker']>): string {
  const where = passage === undefined ? '' : `, named in ${passage}`;
  return `${certainty === 'likely' ? 'Probably ' : ''}${describeName(name)}${where}`;
}
