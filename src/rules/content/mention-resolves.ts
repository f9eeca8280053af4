import { suggest } from '#lib/text/closest.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { keyOf, listEntries } from '#dossier/entry.ts';
import { walkTexts } from '#dossier/parse/walk-data.ts';
import { defineRule, type CheckContext } from '../rule.ts';

/** The fields that hold ids, and what these are ids of. */
export const ID_FIELDS: Readonly<Record<string, CollectionName | 'topics'>> = {
  actor: 'actors',
  actors: 'actors',
  affiliation: 'actors',
  atTheTable: 'actors',
  keyTerms: 'glossary',
  outcomeOf: 'chronology',
  places: 'places',
  related: 'glossary',
  speaker: 'actors',
  topic: 'topics',
  topics: 'topics',
};

/** Every id by which an entry names another, or a topic, leads to one that exists. */
export const mentionResolves = defineRule({
  id: 'mention-resolves',
  severity: 'error',
  waivable: false,
  summary: 'Every id by which an entry names another entry, or a topic, exists.',
  why: 'An id that names nothing is a link that the page leaves out without a word: an actor missing from an event, a topic without its position.',
  fix: 'Correct the id, or add the entry: an id is the name of its file without the ending. Topics are listed in site.config.ts.',
  examples: [
    {
      shows: 'an actor, a place and a topic that exist',
      files: { 'chronology/count.yaml': 'actors: [ada-quill]\nplaces: [holm]\ntopics: [the-vote]' },
    },
    {
      shows: 'an actor that does not exist',
      files: { 'chronology/count.yaml': 'actors: [ada-quil]' },
      findings: { 'chronology/count.yaml:1:10': '"ada-quil" is not in the collection actors' },
    },
    {
      shows: 'a topic that site.config.ts does not list',
      files: { 'chronology/count.yaml': 'topics: [fishing]' },
      findings: { 'chronology/count.yaml:1:10': '"fishing" is not among the topics of site.config.ts' },
    },
    {
      shows: 'a sameAs that leads nowhere',
      files: { 'actors/pier.yaml': 'sameAs: places/pier' },
      findings: { 'actors/pier.yaml:1:9': '"pier" is not in the collection places' },
    },
  ],
  *check(context) {
    if (context.isComplete && context.dossier) {
      const { names } = context.dossier;
      for (const briefing of context.entries.briefings)
        for (const [index, name] of briefing.data.unlinked.entries())
          if (!names.find(name).some(({ start, end }) => start === 0 && end === name.length))
            yield {
              reason: `“${name}” is a name of no term, actor or place`,
              hint: 'Correct it, or take it out of "unlinked": nothing of that name is ever linked.',
              at: { entry: keyOf(briefing), path: ['unlinked', index] },
            };
    }
    for (const entry of listEntries(context.entries)) {
      for (const { path, key, value } of walkTexts(entry.data)) {
        const target = key === 'sameAs' ? splitKey(value) : { kind: ID_FIELDS[key], id: value };
        if (!target.kind) continue;
        const known = idsOf(target.kind, context);
        if (known.size === 0 || known.has(target.id)) continue; // an empty collection is reported once, for itself
        const place = target.kind === 'topics' ? 'among the topics of site.config.ts' : `in the collection ${target.kind}`;
        const hint =
          target.kind === 'topics'
            ? `Topics are ${[...known].join(', ')}.`
            : `Correct the id, or add the file ${target.kind}/${target.id}.yaml.`;
        yield {
          reason: `"${target.id}" is not ${place}`,
          hint: suggest(target.id, known) || hint,
          at: { entry: keyOf(entry), path },
        };
      }
    }
  },
});

function splitKey(key: string): { kind: CollectionName; id: string } {
  const [kind = '', id = ''] = key.split('/');
  return { kind: kind as CollectionName, id };
}

const idsOf = (kind: CollectionName | 'topics', { ids, site }: CheckContext): ReadonlySet<string> =>
  kind === 'topics' ? new Set(site.topics.map((topic) => topic.id)) : (ids.get(kind) ?? new Set());
