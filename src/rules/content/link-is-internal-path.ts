import type { PhrasingContent } from 'mdast';
import { closest } from '#lib/text/closest.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { pathOfEntry, pathOfSource, pathOfStatement } from '#dossier/paths.ts';
import { parseBody, walkNodes } from '#dossier/prose/prose.ts';
import { placeOfNode } from '#dossier/prose/place-of-node.ts';
import { SECTIONS } from '#schemas/sections.ts';
import { locateStatement } from '../texts/authored-texts.ts';
import type { ContentPlace, Finding } from '../finding.ts';
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
      shows: 'a link to a briefing that is still a draft',
      files: {
        'actors/ben-oake.yaml': 'role: { text: "Keeper of the [lights](/briefings/lights/).", cites: [p1] }',
        'briefings/lights.mdx': '---\ndraft: true\n---\n\nThe council voted.[^p1]',
      },
      findings: { 'actors/ben-oake.yaml:1:39': 'the link "/briefings/lights/" leads to a draft, which is not published' },
    },
  ],
  *check({ dossier, drafts }) {
    if (!dossier) return;
    const paths = knownPaths(dossier);
    const checkUrl = (url: string, at: ContentPlace) => judgeUrl(url, paths, drafts, at);
    for (const statement of dossier.statements)
      for (const { url, nth } of linksIn(statement.content))
        yield* checkUrl(url, { ...locateStatement(statement), find: { text: url, nth } });
    for (const briefing of dossier.briefings)
      for (const node of walkNodes(parseBody(briefing).children))
        if (node.type === 'definition') yield* checkUrl(node.url, { entry: keyOf(briefing), body: placeOfNode(node) });
  },
});

/** The addresses that inline content links to; `nth` counts earlier links to the same address. */
function linksIn(nodes: readonly PhrasingContent[]): { url: string; nth: number }[] {
  const urls = [...walkNodes(nodes)].flatMap((node) => (node.type === 'link' ? [node.url] : []));
  return urls.map((url, index) => ({ url, nth: urls.slice(0, index).filter((before) => before === url).length }));
}

function knownPaths(dossier: Dossier): Set<string> {
  return new Set<string>([
    '/',
    ...SECTIONS.map((section) => section.path),
    ...dossier.entries.map((entry) => pathOfEntry(keyOf(entry))),
    ...[...dossier.sources.keys()].map(pathOfSource),
    ...dossier.statements.map(pathOfStatement),
  ]);
}

function* judgeUrl(url: string, paths: ReadonlySet<string>, drafts: ReadonlySet<string>, at: ContentPlace): Generator<Finding> {
  if (paths.has(url)) return;
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
