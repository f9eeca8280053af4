import { expect, test } from 'vitest';
import { findPictureIssue } from '#lib/pictures/picture-issue.ts';
import { createPictureDecoder } from '#node/content/decode-pictures.ts';
import { PICTURES, readPicture, type PictureKind } from '../../../support/pictures.ts';

const fileOf = (name: string, bytes: Uint8Array) => ({ path: `src/content/pictures/${name}`, name: `pictures/${name}`, bytes });

async function reasonOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const [file] = await createPictureDecoder()([fileOf(name, bytes)]);
  return file?.issue?.reason;
}

test.each(PICTURES)('a picture of the kind $kind is decoded', async ({ kind, bytes }) => {
  expect(await reasonOf(`pier.${kind}`, bytes)).toBeUndefined();
});

// Browsers show a PNG file whole from its image data on, and a GIF file without its trailer.
const SHOWN_FROM: Partial<Record<PictureKind, number>> = { png: 81, gif: 46 };

test.each(PICTURES)('a picture of the kind $kind that is cut off is refused', async ({ kind, bytes }) => {
  for (let length = 0; length < (SHOWN_FROM[kind] ?? bytes.length); length++) {
    const part = bytes.subarray(0, length);
    expect(findPictureIssue(`pier.${kind}`, part)?.reason ?? (await reasonOf(`pier.${kind}`, part)), `${length} bytes`).toBeDefined();
  }
});

test('what is inside of a picture is decoded, too', async () => {
  const bytes = readPicture('png');
  bytes[66] = (bytes[66] ?? 0) ^ 0x5a;
  expect(await reasonOf('pier.png', bytes)).toMatch(/^the picture is cut off or broken: it cannot be decoded \(.+\)$/);
});

test('files about which something else is reported are left alone', async () => {
  const drawing = fileOf('pier.svg', new TextEncoder().encode('<svg/>'));
  const note = fileOf('pier.yaml', new TextEncoder().encode('name: Pier'));
  const wrong = fileOf('pier.png', new TextEncoder().encode('A pier.'));
  const unread = { ...fileOf('quay.png', new Uint8Array()), issue: { reason: 'this link is broken', hint: 'Remove it.' } };
  expect(await createPictureDecoder()([drawing, note, wrong, unread])).toEqual([drawing, note, wrong, unread]);
});

test('a picture that was fixed is decoded again', async () => {
  const decode = createPictureDecoder();
  const bytes = readPicture('jpg');
  const issues = async (content: Uint8Array) => (await decode([fileOf('pier.jpg', content)])).map(({ issue }) => issue !== undefined);
  expect(await issues(bytes.subarray(0, 250))).toEqual([true]);
  expect(await issues(bytes)).toEqual([false]);
});
