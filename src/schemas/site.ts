import { z } from 'zod';
import { findTextIssue } from '#lib/text/text-issues.ts';
import { topicId } from './ids.ts';

/** A language is two or three letters; more of them would be a word. */
function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Words that pages show, or hold against what they show. */
const words = z
  .string()
  .min(1)
  .superRefine((text, { addIssue }) => {
    const issue = findTextIssue(text);
    if (issue) addIssue({ code: 'custom', message: issue.reason });
  });

/** The one subject-specific setting outside the content. */
export const site = z.strictObject({
  title: words.meta({ description: 'Name of the site, in its header and in each page’s title.' }),
  tagline: words.meta({ description: 'What the site is, in one line.' }),
  language: z
    .string()
    .refine(isLanguageTag, 'this is not a language tag')
    .meta({ description: 'Language of the site: a BCP 47 tag.', examples: ['en-GB', 'de', 'pt-BR'] }),
  url: z
    .url({ protocol: /^https?$/ })
    .refine((url) => (URL.parse(url)?.pathname ?? '/') === '/', 'the address has no path: that is "base"')
    .meta({ description: 'Address the site is deployed at, without a path.', examples: ['https://example.org'] }),
  base: z
    .string()
    .regex(/^\/(?:(?!\.{1,2}\/)[\w.-]+\/)*$/, 'a base path begins and ends with a slash')
    .default('/')
    .meta({ description: 'Path the site is deployed under.', examples: ['/', '/talks/'] }),
  topics: z
    .array(z.strictObject({ id: topicId, label: words.meta({ description: 'What readers see.' }) }))
    .min(1)
    .meta({ description: 'The topics that briefings, positions and events are sorted by.' }),
  houseSpellings: z
    .array(
      z.strictObject({
        use: words.meta({ description: 'The spelling of the house.' }),
        insteadOf: z.array(words).min(1).meta({ description: 'Spellings that may stand only in quotations and as variants.' }),
      }),
    )
    .default([])
    .meta({ description: 'Names and words that the house spells one way.' }),
  wordsToAvoid: z
    .array(
      z.strictObject({
        words: z.array(words).min(1).meta({ description: 'Words that may stand only in quotations, each form of them.' }),
        because: words.meta({ description: 'Why they are avoided, as the end of a sentence.', examples: ['it tells the reader to doubt'] }),
        write: words.optional().meta({ description: 'What to write instead, where one word will do.' }),
      }),
    )
    .default([])
    .meta({ description: 'Words that take a side or date badly.' }),
  budget: z
    .strictObject({
      page: z
        .number()
        .positive()
        .default(18)
        .meta({ description: 'The most that HTML and CSS of a briefing may take, in kB, compressed.' }),
      script: z
        .number()
        .positive()
        .default(3)
        .meta({ description: 'The most that the scripts of a briefing may take, in kB, compressed.' }),
    })
    .prefault({})
    .meta({ description: 'What a reader’s browser may have to fetch for a briefing; a build over it fails.' }),
  longestQuotation: z.int().min(1).default(60).meta({ description: 'The most words that one quotation may have.' }),
});

export type SiteInput = z.input<typeof site>;
export type Site = z.output<typeof site>;

/** Gives `site.config.ts` completion and type errors; the values are checked when the site is built. */
export const defineSite = (input: SiteInput): SiteInput => input;
