import { disableTypes, imageSize, types } from 'image-size';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import type { TextPlace } from '../text/text-place.ts';
import { findSvgIssue } from './svg-issue.ts';

/** Why a picture must not be published. */
export interface PictureIssue {
  reason: string;
  hint: string;
  /** In a picture that is a text. */
  place?: TextPlace;
}

/** The endings of the kinds that all browsers show. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  avif: ['avif'],
  gif: ['gif'],
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  svg: ['svg'],
  webp: ['webp'],
};

/** In bytes. */
const LARGEST_FILE = 5_000_000;
/** Pixels on one side, and in all. */
const LONGEST_SIDE = 16_000;
const LARGEST_AREA = 50_000_000;

// The other kinds are never shown, and each parser is one more that odd bytes could lead astray.
disableTypes(types.filter((type) => type !== 'heif' && !Object.hasOwn(ENDINGS, type)));

/** Checks that a picture is what its name says, that all of its parts are there, and that it is neither too large nor active. */
export function findPictureIssue(name: string, bytes: Uint8Array): PictureIssue | undefined {
  if (bytes.length > LARGEST_FILE)
    return { reason: `the picture has ${(bytes.length / 1e6).toFixed(1)} MB, and the limit is 5 MB`, hint: 'Save it smaller.' };
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const size = measure(bytes);
  const kind = size?.type;
  if (!size || kind === undefined || !Object.hasOwn(ENDINGS, kind))
    return { reason: `this is no picture that browsers show, although its name ends in .${ending}`, hint: SAVE_AGAIN };
  if (!ENDINGS[kind]?.includes(ending))
    return {
      reason: `the picture is of the kind .${kind}, but its name ends in .${ending}`,
      hint: `Rename it so that it ends in .${kind}.`,
    };
  if (kind === 'svg') {
    const decoded = decodeUtf8(bytes);
    return decoded.ok
      ? findSvgIssue(decoded.text)
      : { reason: 'the picture is a text that is not UTF-8', hint: SAVE_AGAIN, place: decoded.place };
  }
  const { width, height } = size;
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > LARGEST_AREA)
    return { reason: `the picture has ${width} × ${height} pixels, and the limit is 50 million`, hint: 'Save it smaller.' };
  return undefined;
}

export const SAVE_AGAIN = 'Save the picture again, as PNG, JPEG, WebP, AVIF, GIF or SVG.';

function measure(bytes: Uint8Array): { width: number; height: number; type?: string } | undefined {
  try {
    const size = imageSize(bytes);
    return size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    return undefined;
  }
}
