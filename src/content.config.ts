import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { mdxFolder } from '#astro/loaders/mdx-folder.ts';
import { yamlFolder } from '#astro/loaders/yaml-folder.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { locateProject } from '#node/project.ts';

const folder = (name: string) => join(locateProject(process.cwd()).contentFolder, name);

export const collections = {
  articles: defineCollection({ loader: yamlFolder(folder('articles')), schema: COLLECTIONS.articles.schema }),
  explainers: defineCollection({ loader: yamlFolder(folder('explainers')), schema: COLLECTIONS.explainers.schema }),
  briefings: defineCollection({ loader: mdxFolder(folder('briefings')), schema: COLLECTIONS.briefings.schema }),
  actors: defineCollection({ loader: yamlFolder(folder('actors')), schema: COLLECTIONS.actors.schema }),
  glossary: defineCollection({ loader: yamlFolder(folder('glossary')), schema: COLLECTIONS.glossary.schema }),
  chronology: defineCollection({ loader: yamlFolder(folder('chronology')), schema: COLLECTIONS.chronology.schema }),
  places: defineCollection({ loader: yamlFolder(folder('places')), schema: COLLECTIONS.places.schema }),
  references: defineCollection({ loader: yamlFolder(folder('references')), schema: COLLECTIONS.references.schema }),
};
