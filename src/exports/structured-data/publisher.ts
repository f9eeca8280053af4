import type { IdReference, Organization } from 'schema-dts';
import { addressOf } from '#dossier/paths.ts';
import type { Site } from '#schemas/site.ts';

/** Every page names the publisher at its end. */
export const publisherId = (site: Site): IdReference => ({ '@id': `${addressOf(site, '/')}#imprint` });

/** The publisher of the site, and where readers report mistakes; undefined if none is named. */
export function describePublisher(site: Site): Organization | undefined {
  const { publisher, contact } = site;
  if (!publisher) return undefined;
  return {
    '@type': 'Organization',
    ...publisherId(site),
    name: publisher.name,
    ...(publisher.url && { url: publisher.url }),
    ...(contact && {
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'corrections',
        ...(/^https?:/.test(contact) ? { url: contact } : { email: contact }),
      },
    }),
  };
}
