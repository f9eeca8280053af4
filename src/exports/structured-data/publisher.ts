import type { BackgroundNewsArticle, IdReference, Organization } from 'schema-dts';
import { addressOf } from '#dossier/paths.ts';
import { IMPRINT_ID } from '#schemas/page-ids.ts';
import type { Site } from '#schemas/site.ts';
import { referTo } from './refer-to.ts';

type ArticleItem = Exclude<BackgroundNewsArticle, string>;

/** Every page names the publisher at its end. */
export const publisherId = (site: Site): IdReference => referTo(`${addressOf(site, '/')}#${IMPRINT_ID}`);

/** The page that says how the texts are made and checked. */
export const methodAddress = (site: Site): string => addressOf(site, '/about/');

/** What every explainer and every briefing says about who answers for it, and how it was made. */
export const describeResponsibility = (site: Site): Pick<ArticleItem, 'publisher' | 'creditText' | 'backstory'> => ({
  ...(site.publisher && { publisher: publisherId(site) }),
  // Not `editor`, which must be a person: it may be a desk.
  ...(site.editor && { creditText: site.editor }),
  backstory: referTo(methodAddress(site)),
});

/** The publisher of the site, and where readers report mistakes; undefined if none is named. */
export function describePublisher(site: Site): Organization | undefined {
  const { publisher, contact } = site;
  if (!publisher) return undefined;
  return {
    '@type': 'Organization',
    ...publisherId(site),
    name: publisher.name,
    ...(publisher.url && { url: publisher.url }),
    publishingPrinciples: methodAddress(site),
    correctionsPolicy: addressOf(site, '/corrections/'),
    ...(contact && {
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'corrections',
        ...(/^https?:/.test(contact) ? { url: contact } : { email: contact }),
      },
    }),
  };
}
