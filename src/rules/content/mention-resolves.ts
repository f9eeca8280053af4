import { suggest } from '#lib/text/closest.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
import { keyOf, listEntries } from '#dossier/entry.ts';
import { referencesOf, type Reference } from '#dossier/parse/walk-references.ts';
import { defineRule, type CheckContext } from '../rule.ts';

/** Every id by which an entry refers to another, or to a topic, exists. */
export const mentionResolves = defineRule({
  id: 'mention-resolves',
  severity: 'error',
  waivable: false,
  summary: 'Every id that refers to another entry, or to a topic, exists.',
  why: 'The page silently leaves out an id that names nothing: an actor is missing from an event, or a position from its topic.',
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
      shows: 'a chapter of the front page that begins with no briefing',
      files: {
        'explainers/ferry-vote.yaml':
          'question: Will the ferry stay?\nanswer: { text: Yes., cites: [p1] }\ninBrief: [{ text: Yes., cites: [p1] }]\nchapters: [{ heading: The vote, first: what-was-said }]',
      },
      findings: { 'explainers/ferry-vote.yaml:4:40': '"what-was-said" is not in the collection briefings' },
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
              reason: `“${name}” is not the name of a term, actor or place`,
              hint: 'Correct it, or remove it from "unlinked".',
              at: { entry: keyOf(briefing), path: ['unlinked', index] },
            };
    }
    for (const entry of listEntries(context.entries))
      for (const reference of referencesOf(entry)) {
        const target = parseTarget(reference);
        if (!target) continue;
        const { kind, id } = target;
        const known = idsOf(kind, context);
        if (known.has(id)) continue;
        yield {
          reason: `"${id}" is not ${kind === 'topics' ? 'among the topics of site.config.ts' : `in the collection ${kind}`}`,
          hint:
            suggest(id, known) ||
            (kind === 'topics'
              ? `Topics are ${[...known].join(', ')}.`
              : `Correct the id, or add the file ${kind}/${id}${COLLECTIONS[kind].extension}.`),
          at: { entry: keyOf(entry), path: reference.path },
        };
      }
  },
});

type Kind = Exclude<ReferenceTarget, 'entries' | 'sources' | 'passages' | 'rules'>;

function parseTarget({ ref, value }: Reference): { kind: Kind; id: string } | undefined {
  switch (ref) {
    case 'sources':
    case 'passages':
    case 'rules':
      return undefined; // citation-resolves and waiver-is-used look these up
    case 'entries': {
      const [kind = '', id = ''] = value.split('/');
      return { kind: kind as Kind, id };
    }
    default:
      return { kind: ref, id: value };
  }
}

const idsOf = (kind: Kind, { ids, site }: CheckContext): ReadonlySet<string> =>
  kind === 'topics' ? new Set(site.topics.map((topic) => topic.id)) : (ids.get(kind) ?? new Set());
