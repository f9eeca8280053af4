import type { z } from 'zod';
import { actor } from './actor.ts';
import { article } from './article.ts';
import { briefing } from './briefing.ts';
import { event } from './event.ts';
import { explainer } from './explainer.ts';
import { place } from './place.ts';
import { reference } from './reference.ts';
import { term } from './term.ts';

/**
 * All kinds of content: each is a folder of `src/content/` with this name, and each of its files one entry.
 * `count` says how many entries a subject must have: exactly one, or one at the least.
 */
export const COLLECTIONS = {
  articles: { schema: article, extension: '.yaml', count: 'one' },
  explainers: { schema: explainer, extension: '.yaml', count: 'one' },
  briefings: { schema: briefing, extension: '.mdx', count: 'some' },
  actors: { schema: actor, extension: '.yaml', count: 'some' },
  glossary: { schema: term, extension: '.yaml', count: 'some' },
  chronology: { schema: event, extension: '.yaml', count: 'some' },
  places: { schema: place, extension: '.yaml', count: 'some' },
  references: { schema: reference, extension: '.yaml', count: 'some' },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
export type EntryData<C extends CollectionName> = z.output<(typeof COLLECTIONS)[C]['schema']>;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];
