import { quotedTextsIn } from '#lib/language/quotations.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { addressForReaders } from '#dossier/locators.ts';
import { addressOf, pathOfSource, pathOfStatement } from '#dossier/paths.ts';
import { findQuoted } from '#dossier/quoted.ts';
import type { Source } from '#dossier/source.ts';
import type { Statement } from '#dossier/statement.ts';
import { ANNOTATIONS_PATH } from './data-paths.ts';

interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
}

/** A source of a statement: the page, with the words of it that the statement quotes. */
interface Target {
  type: 'SpecificResource';
  source: string;
  selector?: TextQuoteSelector[];
}

interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'describing';
  body: { id: string; type: 'TextualBody'; value: string; format: 'text/plain'; language: string };
  target: Target[];
}

/** A page of annotations; it holds all of them. */
export interface AnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationPage';
  items: Annotation[];
}

/**
 * Every statement that cites a source, as a W3C Web Annotation: the statement is the body, its sources are the targets. Only
 * words that a source is recorded to say to the letter are selected in it; a page that is gone is replaced by its copy. The
 * article has no address on this site but those of its parts, so a part is a target of its own.
 */
export const annotateStatements = (dossier: Dossier): AnnotationPage => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: addressOf(dossier.site, ANNOTATIONS_PATH),
  type: 'AnnotationPage',
  items: dossier.statements.filter(({ cites }) => cites.length > 0).map((statement) => annotate(dossier, statement)),
});

function annotate(dossier: Dossier, statement: Statement): Annotation {
  const { site, sources } = dossier;
  const { key, text, cites } = statement;
  const quoted = quotedTextsIn(text);
  return {
    id: `${addressOf(site, ANNOTATIONS_PATH)}#${key.replace('#', '.')}`,
    type: 'Annotation',
    motivation: 'describing',
    body: {
      id: addressOf(site, pathOfStatement(statement)),
      type: 'TextualBody',
      value: text,
      format: 'text/plain',
      language: site.language,
    },
    target: cites.flatMap((id) => sources.get(id) ?? []).map((source) => describeTarget(dossier, source, quoted)),
  };
}

function describeTarget(dossier: Dossier, source: Source, quoted: readonly string[]): Target {
  const ours = addressOf(dossier.site, pathOfSource(source.id));
  const selector = findQuoted(source, quoted, dossier).map(({ text }): TextQuoteSelector => ({ type: 'TextQuoteSelector', exact: text }));
  return {
    type: 'SpecificResource',
    source: source.kind === 'reference' ? (addressForReaders(source.reference) ?? ours) : ours,
    ...(selector.length > 0 && { selector }),
  };
}
