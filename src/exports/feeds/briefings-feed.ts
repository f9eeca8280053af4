import type { ElementContent } from 'hast';
import { parseSentence } from '#lib/text/parse-sentence.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { addressOf, pathOfEntry, pathOfSource } from '#dossier/paths.ts';
import type { Statement } from '#dossier/statement.ts';
import { BRIEFINGS_FEED, type Feed } from './feed.ts';
import { lastChange } from './last-changes.ts';

/** The briefings, new and updated, each with its standfirst and the sources of that. */
export function briefingsFeed(dossier: Dossier): Feed {
  return {
    path: BRIEFINGS_FEED.path,
    title: wordsOf(dossier.site).feeds.briefings.title(dossier.site.title),
    description: dossier.site.tagline,
    items: dossier.briefings.map((briefing) => {
      const { question, published, topics } = briefing.data;
      const changed = lastChange(briefing);
      const [standfirst] = dossier.statementsOf(keyOf(briefing));
      return {
        title: question,
        path: pathOfEntry(keyOf(briefing)),
        published,
        updated: changed > published ? changed : undefined,
        content: standfirst ? formatStatement(dossier, standfirst) : [],
        categories: topics.map(dossier.topicLabel),
      };
    }),
  };
}

const paragraph = (...children: ElementContent[]): ElementContent => ({ type: 'element', tagName: 'p', properties: {}, children });
const text = (value: string): ElementContent => ({ type: 'text', value });

/** A statement with its origin and sources in words, because feed readers show no marks and no list of sources. */
function formatStatement(dossier: Dossier, { text: words, cites, origin }: Statement): ElementContent[] {
  const sources = cites.flatMap((id, index): ElementContent[] => {
    const href = addressOf(dossier.site, pathOfSource(id));
    const label = dossier.sources.get(id)?.label ?? id;
    return [...(index > 0 ? [text('; ')] : []), { type: 'element', tagName: 'a', properties: { href }, children: [text(label)] }];
  });
  const { feedItems, formatEdtf, labels } = wordsOf(dossier.site);
  const note = origin && origin !== 'article' ? labels.headOrigin(origin, formatEdtf(dossier.asOf)) : undefined;
  const sentence = parseSentence(feedItems.sources(cites.length, note));
  return [paragraph(text(words)), paragraph(...sentence.flatMap((part) => (typeof part === 'string' ? text(part) : sources)))];
}
