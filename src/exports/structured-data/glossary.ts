import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';
import { otherNames } from './names.ts';
import { referTo } from './refer-to.ts';

/** A term with its definition. */
export function describeTerm(dossier: Dossier, term: Entry<'glossary'>): DefinedTerm {
  const url = addressOf(dossier.site, pathOfEntry(keyOf(term)));
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name: term.data.term,
    description: dossier.leadText(keyOf(term)),
    ...otherNames(term.data),
    inDefinedTermSet: referTo(addressOf(dossier.site, '/glossary/')),
  };
}

/** All terms as a set; each is defined on its own page. */
export function describeGlossary({ site, glossary }: Dossier): DefinedTermSet {
  const url = addressOf(site, '/glossary/');
  return {
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name: `${wordsOf(site).sections.glossary} · ${site.title}`,
    inLanguage: site.language,
    hasDefinedTerm: glossary.map((term) => referTo(addressOf(site, pathOfEntry(keyOf(term))))),
  };
}
