import type { Definition, Link, PhrasingContent, RootContent } from 'mdast';
import { closest } from '#lib/closest.ts';
import type { Dossier } from '../dossier.ts';
import { keyOf } from '../entry.ts';
import { pathOfEntry, pathOfSource, pathOfStatement } from '../paths.ts';
import { parseBody } from '../prose.ts';
import { SECTIONS } from '../sections.ts';
import { placeOf } from './authored.ts';
import type { ContentPlace, Finding, Rule } from './rule.ts';

/** A link in content leads to a page of this site that exists; what is outside is a reference. */
export const linkIsInternalPath: Rule = {
  id: 'link-is-internal-path',
  severity: 'error',
  summary: 'A link in content is a path of this site that resolves; outside pages are references.',
  *check({ dossier }) {
    if (!dossier) return;
    const paths = knownPaths(dossier);
    for (const statement of dossier.statements)
      for (const { url } of linksIn(statement.content)) yield* checkUrl(url, paths, placeOf(statement));
    for (const briefing of dossier.briefings)
      for (const node of definitionsIn(parseBody(briefing).children))
        yield* checkUrl(node.url, paths, { entry: keyOf(briefing), body: node.position?.start ?? { line: 1, column: 1 } });
  },
};

function* linksIn(nodes: readonly PhrasingContent[]): Generator<Link> {
  for (const node of nodes) {
    if (node.type === 'link') yield node;
    if ('children' in node) yield* linksIn(node.children);
  }
}

function* definitionsIn(nodes: readonly RootContent[]): Generator<Definition> {
  for (const node of nodes) {
    if (node.type === 'definition') yield node;
    if ('children' in node) yield* definitionsIn(node.children);
  }
}

function knownPaths(dossier: Dossier): Set<string> {
  const entries = [...dossier.briefings, ...dossier.actors, ...dossier.glossary, ...dossier.chronology, ...dossier.places, ...dossier.references];
  return new Set<string>([
    '/',
    ...SECTIONS.map((section) => section.path),
    ...entries.map((entry) => pathOfEntry(keyOf(entry))),
    ...[...dossier.sources.keys()].map(pathOfSource),
    ...dossier.statements.map(pathOfStatement),
  ]);
}

function* checkUrl(url: string, paths: ReadonlySet<string>, at: ContentPlace): Generator<Finding> {
  if (paths.has(url)) return;
  if (!url.startsWith('/') || url.startsWith('//')) {
    yield {
      reason: `the link "${url}" leads out of the site`,
      hint: 'Make the page a reference and cite it, or write a path of this site such as /glossary/.',
      at,
    };
    return;
  }
  const near = closest(url, paths);
  yield { reason: `the link "${url}" leads nowhere`, hint: near ? `Did you mean "${near}"?` : 'Paths end in a slash, such as /glossary/.', at };
}
