import { z } from 'zod';
import { listIssuesOfWhole } from '#lib/text/normal-form/text-issues.ts';
import { topicId } from './ids.ts';
import { LANGUAGES } from './languages.ts';
import { wordText } from './fields/plain.ts';
import { blocks } from './site/blocks.ts';
import { embed } from './site/embed.ts';
import { exports as ownExports } from './site/exports.ts';
import { ownRules } from './site/own-rules.ts';
import { projectFile } from './site/project-file.ts';
import { ruleSettings } from './site/rules.ts';
import { components } from './site/slots.ts';
import { words as ownWords } from './site/words.ts';
import { makeWebAddress, webAddress } from './fields/web-address.ts';

/** A text that pages show, or that checks look for. */
const words = wordText.superRefine((text, { addIssue }) => {
  for (const { offset, reason, hint } of listIssuesOfWhole(text))
    addIssue({ code: 'custom', message: `${reason}. ${hint}`, params: { offset } });
});

const NO_CONTACT = 'this is neither a mail address nor the address of a page';

/** The settings of a site. */
export const site = z.strictObject({
  title: words.meta({ description: 'Name of the site, in its header and in the title of each page.' }),
  tagline: words.meta({ description: 'Description of the site, in one line.' }),
  language: z.enum(LANGUAGES).meta({
    description: 'Language of the site and of its content, of which there must be a language pack.',
    examples: ['en-GB'],
  }),
  url: makeWebAddress({ mayBeLocal: true })
    .refine((url) => (URL.parse(url)?.pathname ?? '/') === '/', 'the address must not have a path: use "base" for it')
    .meta({ description: 'Address at which the site is deployed, without a path.', examples: ['https://example.org'] }),
  base: z
    .string()
    .regex(/^\/(?:(?!\.{1,2}\/)[\w.-]+\/)*$/, 'a base path begins and ends with a slash')
    .default('/')
    .meta({ description: 'Path under which the site is deployed.', examples: ['/', '/ferries/'] }),
  publisher: z
    .strictObject({
      name: words.meta({ description: 'Name of the publisher.', examples: ['The Holm Gazette'] }),
      url: webAddress.optional().meta({ description: 'Address of the publisher’s own site.', examples: ['https://gazette.example.org/'] }),
    })
    .optional()
    .meta({ description: 'Who publishes the site. Every page names it at its end.' }),
  editor: words.optional().meta({ description: 'The person or desk that answers for the text.', examples: ['Foreign desk'] }),
  contact: z
    .union([z.email(NO_CONTACT), webAddress], NO_CONTACT)
    .optional()
    .meta({
      description: 'Where readers report mistakes: a mail address, or the address of a page.',
      examples: ['corrections@example.org', 'https://example.org/contact/'],
    }),
  licence: z
    .strictObject({
      name: words.meta({ description: 'Name of the licence.', examples: ['CC BY 4.0'] }),
      url: webAddress.meta({ description: 'Address of its text.', examples: ['https://creativecommons.org/licenses/by/4.0/'] }),
    })
    .optional()
    .meta({ description: 'Licence of the data at /data/. The text of the article is not in it.' }),
  topics: z
    .array(z.strictObject({ id: topicId, label: words.meta({ description: 'Name of the topic that readers see.' }) }))
    .min(1)
    .meta({ description: 'The topics of briefings, positions and events.' }),
  houseSpellings: z
    .array(
      z.strictObject({
        use: words.meta({ description: 'The house spelling.' }),
        insteadOf: z.array(words).min(1).meta({ description: 'Spellings that are allowed only in quotations and as other names.' }),
      }),
    )
    .default([])
    .meta({ description: 'Names and words with a house spelling.' }),
  wordsToAvoid: z
    .array(
      z.strictObject({
        words: z.array(words).min(1).meta({ description: 'Words that are allowed only in quotations. List each form.' }),
        because: words.meta({
          description: 'Why the words are avoided, as the end of a sentence.',
          examples: ['it tells the reader to doubt'],
        }),
        write: words.optional().meta({ description: 'What to write instead, if there is one replacement.' }),
      }),
    )
    .default([])
    .meta({ description: 'Words to avoid, such as words that take a side.' }),
  opposites: z
    .array(z.tuple([words, words]))
    .default([])
    .meta({
      description:
        'Words with opposite meanings, besides those that the checks know: pairs of lists, separated by commas. A word stands for its regular forms.',
      examples: [[['at anchor, moored', 'under way']]],
    }),
  review: z.enum(['any', 'second-person']).default('any').meta({
    description:
      'Who may review a text: anybody (`any`), or only another person than the one who wrote it according to git (`second-person`).',
  }),
  budget: z
    .strictObject({
      page: z.number().positive().default(18).meta({ description: 'Maximum size of the HTML and CSS of a briefing, in kB, compressed.' }),
      script: z.number().positive().default(3).meta({ description: 'Maximum size of the scripts of a briefing, in kB, compressed.' }),
      html: z
        .number()
        .positive()
        .default(250)
        .meta({ description: 'Maximum size of the HTML of any page but the print edition, in kB, not compressed.' }),
      embed: z.number().positive().default(8).meta({
        description: 'Maximum size of the HTML and CSS of a part that other sites embed, in kB, compressed.',
      }),
    })
    .prefault({})
    .meta({ description: 'Maximum size of pages, and of what a browser loads for a briefing. The build fails if one is larger.' }),
  cards: z.boolean().default(true).meta({
    description: 'Whether the build draws social cards: the pictures that other sites and messengers show beside a link to a page.',
  }),
  embed: embed.prefault({}).meta({ description: 'Parts of the site as small pages, which other sites can show in a frame.' }),
  rules: ruleSettings,
  ownRules,
  components: components.prefault({}).meta({ description: 'Components of your own in the place of ours, by the name of the slot.' }),
  styles: z
    .array(projectFile('.css'))
    .default([])
    .meta({
      description: 'Style sheets of your own, which every page loads after ours: paths from the repository’s root.',
      examples: [['./src/styles/tokens.css']],
    }),
  blocks: blocks.prefault({}).meta({ description: 'Blocks of your own for briefings, by the name of their tag.' }),
  exports: ownExports
    .default([])
    .meta({ description: 'Files of your own that are written from the content, such as tables or data for other programs.' }),
  words: ownWords.optional().meta({ description: 'Words of the interface in the place of those of the catalogue.' }),
});

export type SiteInput = z.input<typeof site>;
export type Site = z.output<typeof site>;

/** Gives `site.config.ts` completion and type errors; the values are checked when the site is built. */
export const defineSite = (input: SiteInput): SiteInput => input;
