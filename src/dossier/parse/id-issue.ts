import { slugify } from '#lib/text/slugify.ts';
import { ID_PATTERN } from '#schemas/ids.ts';

/** Names that Windows reserves for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** An id is part of file names and URLs, whose length file systems and hosts limit. */
const LONGEST_ID = 100;

/** What is wrong with the form of an id; undefined if nothing is. */
export function issueOfId(id: string, extension: string): { reason: string; hint: string } | undefined {
  if (!ID_PATTERN.test(id))
    return {
      reason: `"${id}" is not a valid id: the file name becomes an address`,
      hint: `Use lower-case letters, digits and single hyphens, such as ${slugify(id) || 'name'}${extension}.`,
    };
  if (DEVICE.test(id))
    return { reason: `"${id}" is a device name on Windows, so no file can have this name there`, hint: 'Give the file another name.' };
  if (id.length > LONGEST_ID)
    return { reason: `the id has ${id.length} characters; the limit is ${LONGEST_ID}`, hint: 'Give the file a shorter name.' };
  return undefined;
}
