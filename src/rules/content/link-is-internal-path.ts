import { findMatches } from '#lib/text/find-matches.ts';
import { closest } from '#lib/text/closest.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { pathOfEntry, pathOfSource, pathOfStatement } from '#dossier/paths.ts';
import { findProgramIssue } from '#dossier/prose/code-in-prose.ts';
import type { TextKind } from '#schemas/text-kinds.ts';
import { SECTIONS } from '#schemas/sections.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import { listLinks } from '../texts/links.ts';
import { listOurTexts, listTexts } from '../texts/list-texts.ts';
import type { Finding } from '../finding.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { defineRule } from '../rule.ts';

/** A link in content leads to a page of this site; an outside page is a reference. */
export const linkIsInternalPath = defineRule({
  id: 'link-is-internal-path',
  severity: 'error',
  waivable: false,
  summary: 'Links in content lead to existing pages of this site; outside pages are references.',
  why: 'A link to an outside page is a source that nobody recorded, and nobody notices when it dies. A reference is named, dated and checked.',
  fix: 'Record an outside page as a reference and cite it. Write links within the site as paths that end in a slash; most names become links automatically.',
  examples: [
    { shows: 'a link to a term', files: { 'briefings/ferry.mdx': 'Public [money](/glossary/subsidy/) pays.[^gazette-2020]' } },
    {
      shows: 'a link out of the site',
      files: { 'briefings/ferry.mdx': 'Public [money](https://example.org/money) pays.[^gazette-2020]' },
      findings: { 'briefings/ferry.mdx:9:16': 'the link "https://example.org/money" leads out of the site' },
    },
    {
      shows: 'a path that is misspelt',
      files: { 'briefings/ferry.mdx': 'Public [money](/glossary/subsidies/) pays.[^gazette-2020]' },
      findings: { 'briefings/ferry.mdx:9:16': 'the link "/glossary/subsidies/" leads nowhere' },
    },
    {
      shows: 'a path without its first slash, in YAML',
      files: { 'actors/ben-oake.yaml': 'role: { text: "Keeper of the [lights](lights/).", cites: [p1] }' },
      findings: { 'actors/ben-oake.yaml:1:39': 'the link "lights/" leads nowhere' },
    },
    {
      shows: 'links out of the site in a heading, in the head of a table and in a definition',
      files: {
        'briefings/ferry.mdx':
          '## The [vote](https://a.example)\n\n| [who](https://b.example) | what |\n| --- | --- |\n| [Ada Quill][her][^p2] | She spoke.[^p2] |\n\n[her]: https://c.example',
      },
      findings: {
        'briefings/ferry.mdx:9:15': 'the link "https://a.example" leads out of the site',
        'briefings/ferry.mdx:11:9': 'the link "https://b.example" leads out of the site',
        'briefings/ferry.mdx:15:8': 'the link "https://c.example" leads out of the site',
      },
    },
    {
      shows: 'links that run a program, in a heading and in a correction',
      files: {
        'briefings/ferry.mdx': '## The [vote](javascript:alert(1))\n\nThe ferry stays.[^p1]',
        'places/pier.yaml': 'corrections: [{ date: 2020-05-01, was: It is old., now: null, why: "It is [new](data:text/html,x)." }]',
      },
      findings: {
        'briefings/ferry.mdx:9:15': 'the link "javascript:alert(1)" runs a program',
        'places/pier.yaml:1:81': 'the link "data:text/html,x" runs a program',
      },
    },
    {
      shows: 'a link in a text that is shown as it is written, and an address in another',
      files: {
        'references/gazette-2020.yaml': 'caution: See [the letter](javascript:alert()).',
        'articles/ferry-vote.yaml': 'asOfNote: It stands on www.example.org.',
      },
      findings: {
        'references/gazette-2020.yaml:1:14': '“[the letter](javascript:alert())” is no link here',
        'articles/ferry-vote.yaml:1:24': 'the address “www.example.org” is written out in the text',
      },
    },
    {
      shows: 'a link to a briefing that is still a draft',
      files: {
        'actors/ben-oake.yaml': 'role: { text: "Keeper of the [lights](/briefings/lights/).", cites: [p1] }',
        'briefings/lights.mdx': '---\ndraft: true\n---\n\nThe council voted.[^p1]',
      },
      findings: { 'actors/ben-oake.yaml:1:39': 'the link "/briefings/lights/" leads to a draft, which is not published' },
    },
  ],
  *check(context) {
    const { dossier, drafts } = context;
    if (!dossier) return;
    const paths = knownPaths(dossier);
    yield* findInEach(listLinks(context), ({ url, at }) => judgeUrl(url, paths, drafts, at));
    yield* findInEach(listTexts(context, NOT_SHOWN), function* ({ text, content, at }): Generator<Finding> {
      if (!content)
        for (const { 0: link, index } of findMatches(text, LINK_AS_WRITTEN))
          yield {
            reason: `“${link}” is no link here: this text is shown as it is written`,
            hint: 'Write the words alone. Most names become links automatically.',
            at: { ...at, find: occurrenceAt(text, index, index + link.length) },
          };
    });
    yield* findInEach(listOurTexts(context), function* ({ text, content, at }): Generator<Finding> {
      // Few texts have anything like it.
      if (!/:\/\/|www\./i.test(text)) return;
      for (const { 0: address, index } of findMatches(content ? text : text.replace(LINK_AS_WRITTEN, blank), ADDRESS))
        yield {
          reason: `the address “${address}” is written out in the text`,
          hint: 'Make the page a reference and cite it, or name the page in words.',
          at: { ...at, find: occurrenceAt(text, index, index + address.length) },
        };
    });
  },
});

/** Texts that no page shows: words of other pages, and reasons for people with the files. */
const NOT_SHOWN: readonly TextKind[] = ['locator', 'article text', 'search words', 'reason'];

/** A link of Markdown in a text that is not read as Markdown. */
const LINK_AS_WRITTEN = /\[[^[\]]*\]\((?:[^()]|\([^()]*\))*\)|\[[^[\]]+\]:\s|<[a-z][\w+.-]*:[^<>\s]*>/gi;

/** A web address in our own words. */
const ADDRESS = /(?<![\p{L}\p{N}])(?:[a-z]{2,10}:\/\/|www\.)[^\s”"’)]*[^\s”"’).,;:!?]/giu;

const blank = (text: string): string => ' '.repeat(text.length);

function knownPaths(dossier: Dossier): Set<string> {
  return new Set<string>([
    ...SECTIONS.map((section) => section.path),
    ...dossier.entries.map((entry) => pathOfEntry(keyOf(entry))),
    ...[...dossier.sources.keys()].map(pathOfSource),
    ...dossier.statements.map(pathOfStatement),
  ]);
}

function* judgeUrl(url: string, paths: ReadonlySet<string>, drafts: ReadonlySet<string>, at: Finding['at']): Generator<Finding> {
  if (paths.has(url)) return;
  const program = findProgramIssue(url);
  if (program) {
    yield { ...program, at };
    return;
  }
  if (drafts.has(url)) {
    yield {
      reason: `the link "${url}" leads to a draft, which is not published`,
      hint: 'Publish the draft by removing its line "draft: true", or leave out the link until then.',
      at,
    };
    return;
  }
  if (/^(?:[a-z][\w+.-]*:|\/\/)/i.test(url)) {
    yield {
      reason: `the link "${url}" leads out of the site`,
      hint: 'Make the page a reference and cite it, or write a path of this site such as /glossary/.',
      at,
    };
    return;
  }
  const near = closest(url, paths);
  yield {
    reason: `the link "${url}" leads nowhere`,
    hint: near ? `Did you mean "${near}"?` : 'Paths begin and end with a slash, such as /glossary/.',
    at,
  };
}
