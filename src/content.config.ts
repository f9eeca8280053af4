import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { yamlFolder } from '#data/yaml-folder.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { locateSubject } from './files/subject.ts';

const folder = (name: string) => join(locateSubject(process.cwd()).contentFolder, name);

export const collections = {
  articles: defineCollection({ loader: yamlFolder(folder('articles')), schema: COLLECTIONS.articles.schema }),
  explainers: defineCollection({ loader: yamlFolder(folder('explainers')), schema: COLLECTIONS.explainers.schema }),
  briefings: defineCollection({ loader: glob({ base: folder('briefings'), pattern: '*.mdx' }), schema: COLLECTIONS.briefings.schema }),
  actors: defineCollection({ loader: yamlFolder(folder('actors')), schema: COLLECTIONS.actors.schema }),
  glossary: defineCollection({ loader: yamlFolder(folder('glossary')), schema: COLLECTIONS.glossary.schema }),
  chronology: defineCollection({ loader: yamlFolder(folder('chronology')), schema: COLLECTIONS.chronology.schema }),
  places: defineCollection({ loader: yamlFolder(folder('places')), schema: COLLECTIONS.places.schema }),
  references: defineCollection({ loader: yamlFolder(folder('references')), schema: COLLECTIONS.references.schema }),
};
