import { slugify } from '#lib/text/slugify.ts';
import { infoOf, type CollectionName } from '#schemas/collections.ts';
import { HEADLINE_ID, ID_PATTERN, PASSAGE_ID_PATTERN } from '#schemas/ids.ts';
import { isReservedId } from '../reserved-ids.ts';

/** Names that Windows reserves for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** An id is part of file names and URLs, whose length file systems and hosts limit. */
const LONGEST_ID = 100;

/**
 * What is wrong with the form of an id; undefined if nothing is.
 *
 * @param suggest another id, for the hint
 */
export function issueOfId(
  id: string,
  extension: string,
  suggest = (): string => slugify(id) || 'name',
): { reason: string; hint: string } | undefined {
  if (!ID_PATTERN.test(id))
    return {
      reason: `"${id}" is not a valid id: the file name becomes an address`,
      hint: `Use lower-case letters, digits and single hyphens, such as ${suggest()}${extension}.`,
    };
  if (DEVICE.test(id))
    return { reason: `"${id}" is a device name on Windows, so no file can have this name there`, hint: 'Give the file another name.' };
  if (id.length > LONGEST_ID)
    return { reason: `the id has ${id.length} characters; the limit is ${LONGEST_ID}`, hint: 'Give the file a shorter name.' };
  return undefined;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * An id for a file that cannot have its name as its id: the name in plain letters, unless the collection keeps that for
 * something else, or another file has it.
 *
 * @param isTaken whether another file has an id
 */
export function suggestId(collection: CollectionName, name: string, isTaken: (id: string) => boolean): string {
  const { kind, extension } = infoOf(collection);
  const plain = ID_PATTERN.test(name) ? name : slugify(name) || 'name';
  const isFree = (id: string) =>
    !isTaken(id) &&
    issueOfId(id, extension) === undefined &&
    !isReservedId(collection, id, NONE) &&
    !(collection === 'references' && (PASSAGE_ID_PATTERN.test(id) || id === HEADLINE_ID));
  return (isTaken(plain) ? [`${plain}-2`, `${plain}-3`] : [plain, `${plain}-${kind}`]).find(isFree) ?? `other-${kind}`;
}
