import type { z } from 'zod';
import { actor } from './actor.ts';
import { article } from './article.ts';
import { briefing } from './briefing.ts';
import { event } from './event.ts';
import { explainer } from './explainer.ts';
import { place } from './place.ts';
import { reference } from './reference.ts';
import { term } from './term.ts';

/** A path on the site: it begins with a slash, and does not include the base path. */
export type SitePath = `/${string}`;

/** The properties of a collection. */
interface CollectionInfo {
  schema: z.ZodType;
  /** The extension of its files: `.mdx` if prose follows the frontmatter. */
  extension: '.yaml' | '.mdx';
  /** How many entries a project has: exactly one, at least one, or any number. A missing folder counts as empty. */
  count: 'one' | 'some' | 'any';
  /** The kind of its entries, as in `npm run new -- actor`. */
  kind: string;
  /** What its entries are for: the end of “It is for …”, which editors read. */
  holds: string;
  /** Its position in the recommended order for writing a new site: entries that others cite or name come first. */
  step: number;
  /** The field that holds an entry's name or title. */
  namedBy: string;
  /** The page of an entry: its own, or with a fragment if all entries share a page. */
  path: SitePath;
  /** The fields with statements, in the order in which the page shows them. The prose of an `.mdx` file follows them. */
  parts: readonly string[];
  /** The pages of the fields that are shown on another page. */
  pagesOfParts?: Readonly<Record<string, SitePath>>;
}

/**
 * All collections, in the order in which the site lists them. A collection is a folder of `src/content/` with this name;
 * each of its files is one entry.
 */
export const COLLECTIONS = {
  explainers: {
    schema: explainer,
    extension: '.yaml',
    count: 'one',
    kind: 'explainer',
    holds: 'the front page: the main question, and the answer in brief',
    step: 8,
    namedBy: 'question',
    path: '/',
    parts: ['answer', 'context', 'atAGlance', 'inBrief', 'mapNotes'],
    pagesOfParts: { mapNotes: '/places/' },
  },
  articles: {
    schema: article,
    extension: '.yaml',
    count: 'one',
    kind: 'article',
    holds: 'the article that the site explains',
    step: 1,
    namedBy: 'headline',
    path: '/article/',
    parts: ['provenance', 'cautions', 'leavesOpen', 'occasion'],
    pagesOfParts: { provenance: '/about/', leavesOpen: '/about/', occasion: '/quotes/' },
  },
  briefings: {
    schema: briefing,
    extension: '.mdx',
    count: 'some',
    kind: 'briefing',
    holds: 'questions of readers, with the answers',
    step: 7,
    namedBy: 'question',
    path: '/briefings/[id]/',
    parts: ['standfirst'],
  },
  actors: {
    schema: actor,
    extension: '.yaml',
    count: 'any',
    kind: 'actor',
    holds: 'the people and organisations in the article',
    step: 3,
    namedBy: 'name',
    path: '/actors/[id]/',
    parts: ['role', 'cautions', 'statements', 'background', 'later'],
  },
  glossary: {
    schema: term,
    extension: '.yaml',
    count: 'any',
    kind: 'term',
    holds: 'terms that readers may not know',
    step: 5,
    namedBy: 'term',
    path: '/glossary/[id]/',
    parts: ['definition', 'cautions', 'inArticle', 'participants', 'background', 'later'],
  },
  chronology: {
    schema: event,
    extension: '.yaml',
    count: 'any',
    kind: 'event',
    holds: 'the events, with their dates',
    step: 6,
    namedBy: 'title',
    path: '/chronology/[id]/',
    parts: ['title', 'details', 'cautions', 'onMap'],
    pagesOfParts: { onMap: '/places/' },
  },
  places: {
    schema: place,
    extension: '.yaml',
    count: 'any',
    kind: 'place',
    holds: 'the places of the events',
    step: 4,
    namedBy: 'name',
    path: '/places/[id]/',
    parts: ['inArticle', 'cautions', 'background'],
  },
  references: {
    schema: reference,
    extension: '.yaml',
    count: 'any',
    kind: 'reference',
    holds: 'other sources, for facts that are not in the article',
    step: 2,
    namedBy: 'title',
    path: '/references/[id]/',
    parts: [],
  },
} as const satisfies Readonly<Record<string, CollectionInfo>>;

export type CollectionName = keyof typeof COLLECTIONS;
export type EntryData<C extends CollectionName> = z.output<(typeof COLLECTIONS)[C]['schema']>;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** The collections in the recommended order for writing a new site. */
export const COLLECTIONS_BY_STEP = COLLECTION_NAMES.toSorted((a, b) => COLLECTIONS[a].step - COLLECTIONS[b].step);

/** The properties of a collection, with the same type for all collections. */
export const infoOf = (name: CollectionName): CollectionInfo => COLLECTIONS[name];

/** A field of an entry that holds statements. */
export type PartName = (typeof COLLECTIONS)[CollectionName]['parts'][number];

/** A kind of entry, as commands and their flags name it. */
export type EntryKind = (typeof COLLECTIONS)[CollectionName]['kind'];
export const ENTRY_KINDS = COLLECTIONS_BY_STEP.map((name) => COLLECTIONS[name].kind);

/** The collection that holds the entries of a kind. */
export const collectionOf = (kind: EntryKind): CollectionName =>
  COLLECTION_NAMES.find((name) => COLLECTIONS[name].kind === kind) ?? 'articles';
