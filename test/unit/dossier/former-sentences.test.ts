import { describe, expect, test } from 'vitest';
import { formerSentences } from '#dossier/former-sentences.ts';

const correction = (was: string, now: string | null) => ({ was, now });

describe('what a sentence said before its corrections', () => {
  test('has the old words in the place of the new ones, or is the old words alone', () => {
    expect(formerSentences('The vote was on 4 March.', [correction('3 March', '4 March')])).toEqual([
      'The vote was on 3 March.',
      '3 March',
      '3 March.',
    ]);
  });

  test('goes back one correction after the other, the newest first', () => {
    const corrections = [correction('Ada', 'The mayor'), correction('3 March', '4 March')];
    const former = formerSentences('The mayor left on 4 March.', corrections);
    expect(former).toContain('Ada left on 4 March.');
    expect(former).toContain('Ada left on 3 March.');
  });

  test('does not depend on line breaks, and takes the words as they are', () => {
    expect(formerSentences('It cost\n$5.', [correction('$& and\nmore', 'cost $5')])).toContain('It $& and more.');
  });

  test('has the words replaced in each place where they stand as whole words, and only there', () => {
    const former = formerSentences('The many men met any man on any day.', [correction('no', 'any')]);
    expect(former).toContain('The many men met no man on any day.');
    expect(former).toContain('The many men met any man on no day.');
    expect(former.filter((text) => text.includes('mno'))).toEqual([]);
  });

  test('is not known if a correction is of other words, or removed words', () => {
    expect(formerSentences('The vote was close.', [correction('3 March', '4 March'), correction('very', null)])).toEqual([]);
  });
});
