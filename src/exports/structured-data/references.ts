import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { htmlDatetime } from '#lib/dates/html-datetime.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';
import type { Reference } from '#dossier/reference.ts';
import type { Item } from './json-ld.ts';

/** An outside source; briefings refer to it by its `@id`. */
export function describeReference({ site }: Pick<Dossier, 'site'>, reference: Reference): Item {
  const { title, publisher, url, language, issued } = reference.data;
  const datePublished = issued && htmlDatetime(parseEdtf(issued));
  // A title in brackets is our own description of a page whose title we have not seen.
  const [, description] = /^\[(.+)\]$/.exec(title) ?? [];
  return {
    '@type': 'CreativeWork',
    '@id': addressOf(site, pathOfEntry(keyOf(reference))),
    ...(description ? { description } : { name: title }),
    url,
    inLanguage: language,
    publisher: { '@type': 'Organization', name: publisher },
    ...(datePublished && { datePublished }),
  };
}
