import type { WordTree } from '#schemas/site/words.ts';
import type { enGB } from './en-GB/catalogue/catalogue.ts';
import type * as browserWords from './en-GB/browser.ts';

/** A part of a catalogue: any of its words, in the same groups. A function has the same arguments, or fewer. */
type Part<T> = T extends string
  ? string
  : T extends RegExp
    ? RegExp
    : T extends (...args: infer Args) => infer Result
      ? (...args: Args) => Result
      : { readonly [Name in keyof T]?: Part<T[Name]> };

/** Words of a site’s own. */
export type OwnWords = Part<typeof enGB> & {
  /** Words for scripts in readers’ browsers. A function must not use anything outside itself. */
  readonly browser?: Part<Omit<typeof browserWords, 'sharedWords' | 'isEnding'>>;
  /** Texts for components, blocks and pages of the site’s own. */
  readonly own?: Readonly<Record<string, string>>;
};

/** Gives the words of a site completion and type errors; they are checked when the settings are loaded. */
export const defineWords = (words: OwnWords): WordTree => ({ ...words });
