import type { IdReference } from 'schema-dts';

/** Points to an item that is described elsewhere. */
export const referTo = (address: string): IdReference => ({ '@id': address });
