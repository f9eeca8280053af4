import type { Dataset } from 'schema-dts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { addressOf } from '#dossier/paths.ts';
import { DATA_PAGE } from '../data/data-paths.ts';
import type { DataFile } from '../data/data-sets.ts';
import { publisherId } from './publisher.ts';

/** The open data of the site, with its files, for search engines for data. */
export function describeDataset({ site }: Pick<Dossier, 'site'>, files: readonly DataFile[]): Dataset {
  const { sections, data } = wordsOf(site);
  return {
    '@type': 'Dataset',
    '@id': addressOf(site, DATA_PAGE),
    name: `${sections.data} · ${site.title}`,
    description: data.description,
    inLanguage: site.language,
    isAccessibleForFree: true,
    ...(site.licence && { license: site.licence.url }),
    ...(site.publisher && { publisher: publisherId(site) }),
    distribution: files.map(({ path, type }) => ({
      '@type': 'DataDownload',
      contentUrl: addressOf(site, `/${path}`),
      encodingFormat: type,
    })),
  };
}
