import type { KnownTexts } from './known/known-texts.ts';
import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import { cutText } from '#lib/text/cut-text.ts';
import { JOINT } from '#lib/text/tokenise.ts';
import { definePageRule } from './page-rule.ts';

/** Every text of the built site comes from the content or the catalogue. */
export const textIsChecked = definePageRule({
  id: 'text-is-checked',
  severity: 'error',
  summary: 'Every text of a built page stands in the content or the catalogue, or is made from such texts by a function of the catalogue.',
  why: 'The rules check the content. A text that gets onto a page in another way, from a component, a package or a broken cache, was checked by nobody.',
  fix: 'Put texts about the subject into the content, and words of the interface into `words` in `site.config.ts`, or into our catalogue in `src/locales`. If the text is in neither, remove `node_modules/.astro` and build again.',
  examples: [
    {
      shows: 'a sentence of the content, with the number of its source, and words of the catalogue',
      inSite: true,
      isTraced: true,
      files: {
        'dist/pier/index.html':
          '<title>What was decided? · The ferry stays</title><a href="/">Home</a> <h2 id="sources">Sources</h2> <p>The council voted on Wednesday.<sup><a href="#sources">1</a></sup> <b>Mayor Ada Quill</b> called the ferry “a lifeline”.</p>',
      },
    },
    {
      shows: 'a sentence that is not in the content',
      inSite: true,
      isTraced: true,
      files: { 'dist/pier/index.html': '<p>The council voted on Wednesday. It wanted a bridge.</p>' },
      findings: {
        'dist/pier/index.html:1:36': 'the page says “It wanted a bridge.”, which no check has read (on the page /pier/)',
      },
    },
    {
      shows: 'words in a component',
      inSite: true,
      isTraced: true,
      files: {
        'dist/pier/index.html': '<p class="more">Read on about the pier</p>',
        'src/components/More.astro': '<p class="more">Read on about the pier</p>',
      },
      findings: { 'src/components/More.astro:1:17': 'the page says “Read on about the pier”' },
    },
    {
      shows: 'what readers do not see at once: descriptions, labels, alternative texts, and data for search engines',
      inSite: true,
      isTraced: true,
      files: {
        'dist/pier/index.html': `<meta name="description" content="All of the pier.">
<a href="/" aria-label="Back home">Home</a>
<img src="/pier.jpg" alt="The old pier">
<script type="application/ld+json">{ "headline": "The pier is for sale" }</script>`,
        'dist/pier.jpg': '',
      },
      findings: {
        'dist/pier/index.html:1:35': 'the description says “All of the pier.”',
        'dist/pier/index.html:2:25': 'a label says “Back home”',
        'dist/pier/index.html:3:27': 'the text for a picture says “The old pier”',
        'dist/pier/index.html:4:51': 'the structured data says “The pier is for sale”',
      },
    },
    {
      shows: 'an item of a feed',
      inSite: true,
      isTraced: true,
      files: {
        'dist/feed.xml':
          '<rss><channel><item><title>What was decided?</title><description>&lt;p&gt;The ferry sank.&lt;/p&gt;</description></item></channel></rss>',
      },
      findings: { 'dist/feed.xml:1:75': 'the feed says “The ferry sank.”' },
    },
  ],
  *check({ texts, known }) {
    if (!known) return;
    for (const { kind, text, files } of texts) {
      const offset = known.findUnknown(text);
      if (offset === undefined) continue;
      const unknown = sentenceAt(text, offset, known);
      yield {
        files,
        about: { text: plain(text), unknown, begin: /^[^<>&"\u{1}]*/u.exec(text.slice(offset))?.[0] ?? '' },
        reason: `${NAMES[kind] ?? `the ${kind} says`} “${cutText(unknown, LONGEST)}”, which no check has read`,
        hint: () =>
          'Put a text about the subject into the content, and a word of the interface into words in site.config.ts (in Backgrounder itself: into src/locales). If this text is in neither of them nor in a component, remove node_modules/.astro and build again.',
      };
    }
  },
});

/** The sentence at an offset of a text; if it is long, the part from there. */
function sentenceAt(text: string, offset: number, { sentenceAround }: KnownTexts): string {
  const { start, end } = sentenceAround(text, offset);
  const sentence = plain(text.slice(start, end));
  return sentence.length <= LONGEST ? sentence : plain(text.slice(offset, end));
}

/** How many characters of a text a message quotes. */
const LONGEST = 160;

const plain = (text: string) => collapseWhitespace(text.replaceAll(JOINT, ''));

const NAMES: Readonly<Record<string, string>> = {
  text: 'the page says',
  alt: 'the text for a picture says',
  title: 'a tooltip says',
  'aria-label': 'a label says',
  'og:title': 'the title for other sites says',
  'og:description': 'the description for other sites says',
  data: 'the data for scripts says',
};
