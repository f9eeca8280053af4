import { hash } from 'node:crypto';
import { findPictureIssue, SAVE_AGAIN } from '#lib/pictures/picture-issue.ts';
import { isPicture, type ContentFile } from '#dossier/parse/parse-entries.ts';

/** The pixels of all frames of a picture together. */
const MOST_PIXELS = 1_000_000_000;

/**
 * Decodes the pictures among some files with Sharp, which is only loaded if there is one. A picture that cannot be decoded
 * whole gets an issue. Each picture is decoded once, also in later calls of the same decoder.
 */
export function createPictureDecoder(): (files: readonly ContentFile[]) => Promise<ContentFile[]> {
  const reasons = new Map<string, Promise<string | undefined>>();
  return (files) =>
    Promise.all(
      files.map(async (file) => {
        if (!isRaster(file)) return file;
        const key = hash('sha256', file.bytes);
        const found = reasons.get(key) ?? findReason(file.bytes);
        reasons.set(key, found);
        const reason = await found;
        return reason === undefined ? file : { ...file, issue: { reason, hint: SAVE_AGAIN } };
      }),
    );
}

/** Whether a file is a picture of pixels about which nothing else is to be reported. Drawings are parsed as XML. */
const isRaster = ({ name, bytes, issue }: ContentFile): boolean =>
  !issue && isPicture(name) && !/\.svg$/i.test(name) && !findPictureIssue(name, bytes);

/** Why a picture cannot be decoded; undefined if it can. */
async function findReason(bytes: Uint8Array): Promise<string | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    await sharp(bytes, { animated: true, failOn: 'warning', limitInputPixels: MOST_PIXELS, sequentialRead: true }).stats();
    return undefined;
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    return `the picture is cut off or broken: it cannot be decoded (${reason})`;
  }
}
