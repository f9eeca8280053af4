import type { PhrasingContent } from 'mdast';
import { findWords, type Word } from '#lib/language/english/words.ts';
import { memoize } from '#lib/memoize.ts';
import { foldBlanks } from '#lib/text/comparable.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type EntryKey } from '#dossier/entry.ts';
import { findCitations, stripCitations } from '#dossier/prose/citations.ts';
import { plainText } from '#dossier/prose/flat-text.ts';
import { parseBody, walkNodes } from '#dossier/prose/prose.ts';
import type { Statement } from '#dossier/statement.ts';
import { locateStatement } from './authored-texts.ts';
import type { ContentPlace } from '../finding.ts';
import type { CheckContext } from '../rule.ts';
import { placeOfNode } from '#dossier/prose/place-of-node.ts';

/** A text that claims something, and what it rests on. */
export interface Claim {
  entry: EntryKey;
  text: string;
  cites: readonly string[];
  at: ContentPlace;
  /** The text with its markup; undefined for a plain text. */
  content?: readonly PhrasingContent[];
  /** Undefined for a question or a heading. */
  statement?: Statement;
}

/** The words of a claim, found once for all rules. */
export const wordsOfClaim: (claim: Claim) => readonly Word[] = memoize(({ text }) => findWords(text));

/**
 * Everything that our text claims: the statements, and questions, headings and guidance, which may rest on anything that
 * their page cites. Leaves out what cites a file that could not be read. Computed once for all rules.
 */
export const listClaims: (context: CheckContext) => readonly Claim[] = memoize((context) => [...gatherClaims(context)]);

function* gatherClaims({ dossier, isReadable }: CheckContext): Generator<Claim> {
  if (!dossier) return;
  for (const statement of dossier.statements) {
    const cites = statement.cites.length > 0 ? statement.cites : citesOf(dossier, statement.entry);
    if (isReadable(cites))
      yield { entry: statement.entry, text: statement.text, cites, at: locateStatement(statement), content: statement.content, statement };
  }
  for (const claim of listTitles(dossier)) if (isReadable(claim.cites)) yield claim;
}

const citesOf = (dossier: Dossier, entry: EntryKey) => [...new Set(dossier.statementsOf(entry).flatMap((statement) => statement.cites))];

function* listTitles(dossier: Dossier): Generator<Claim> {
  for (const entry of [dossier.explainer, ...dossier.briefings]) {
    const key = keyOf(entry);
    const cites = citesOf(dossier, key);
    yield { entry: key, text: foldBlanks(entry.data.question), cites, at: { entry: key, path: ['question'] } };
    if (entry.collection !== 'briefings') continue;
    for (const node of walkNodes(parseBody(entry).children)) {
      if (node.type !== 'heading') continue;
      const text = plainText(node.children);
      const marks = findCitations(text);
      yield {
        entry: key,
        text: foldBlanks(stripCitations(text)),
        cites: marks.length > 0 ? marks.map(({ id }) => id) : cites,
        at: { entry: key, body: placeOfNode(node) },
        content: node.children,
      };
    }
  }
}
