import { parseSentence } from '#lib/text/parse-sentence.ts';
import type { Site } from '#schemas/site.ts';
import type { Dossier } from '../dossier.ts';
import { keyOf, type DataPath } from '../entry.ts';
import type { TextKind } from '#schemas/text-kinds.ts';
import { walkTexts } from '../parse/walk-data.ts';

/** A text of the settings that readers see. */
export interface SettingsText {
  kind: TextKind;
  text: string;
  /** The sources that must support it; none without a dossier. */
  cites: readonly string[];
  path: DataPath;
}

/**
 * The texts of the settings. Title and tagline must be supported by what the front page cites, and the name of a topic by
 * what the statements, briefings and events on it cite. Words of the interface cite nothing, so they cannot state facts.
 */
export function textsOfSettings(
  { title, tagline, publisher, editor, licence, topics, words }: Site,
  dossier: Dossier | undefined,
): SettingsText[] {
  const front = dossier ? dossier.statementsOf(keyOf(dossier.explainer)).flatMap(({ cites }) => cites) : [];
  const text = (kind: TextKind, value: string | undefined, path: DataPath, cites: readonly string[] = []): SettingsText[] =>
    value === undefined ? [] : [{ kind, text: value, cites: [...new Set(cites)], path }];
  return [
    ...text('setting', title, ['title'], front),
    ...text('setting', tagline, ['tagline'], front),
    ...text('name', publisher?.name, ['publisher', 'name']),
    ...text('name', editor, ['editor']),
    ...text('source name', licence?.name, ['licence', 'name']),
    ...topics.flatMap(({ id, label }, index) => text('setting', label, ['topics', index, 'label'], citesOn(id, dossier))),
    ...walkTexts(words).flatMap(({ path, value }) => text('setting', shownOf(value), ['words', ...path])),
  ];
}

/** What a sentence of the catalogue says by itself, with an ellipsis for each placeholder. */
const shownOf = (sentence: string): string =>
  parseSentence(sentence)
    .map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : '…'))
    .join('');

const citesOn = (topic: string, dossier: Dossier | undefined): string[] =>
  dossier
    ? [
        ...dossier.statements.filter((statement) => statement.topic === topic),
        ...[...dossier.briefings, ...dossier.chronology]
          .filter(({ data }) => data.topics.includes(topic))
          .flatMap((entry) => dossier.statementsOf(keyOf(entry))),
      ].flatMap(({ cites }) => cites)
    : [];
