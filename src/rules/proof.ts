import { isVerbatim, quotedTextsIn } from '#lib/language/quotations.ts';
import { missingParts } from './missing-parts.ts';
import { contentRulesOf } from './settings/rules-of.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { createEvidence } from '#dossier/evidence.ts';

/** What the checks prove, counted from the dossier itself. */
export interface Proof {
  /** Passages of the article that are news text, how many of them a statement cites, and how many others there are. */
  passages: { total: number; used: number; waived: number };
  /** Statements on the site, and how many cite a source; the others are questions and guidance. */
  statements: { total: number; sourced: number };
  /** Quotations in our statements, and how many match a quotation that a cited source records. */
  quotations: { total: number; verified: number };
  references: number;
  /** The rules of which a finding stops the site: without those that the settings weaken or that are off in the language, and with those of the newsroom. */
  rules: number;
}

const countRules = ({ site, language }: Dossier): number =>
  contentRulesOf(site).filter(
    (rule) =>
      missingParts(rule, language).length === 0 &&
      !(rule.severity === 'warning' && (rule.keepsSeverity === true || rule.ownIndex !== undefined)),
  ).length;

/** Counts what the checks prove. */
export function computeProof(dossier: Dossier): Proof {
  const evidence = createEvidence(dossier);
  const { passages } = dossier.article.data;
  const news = passages.filter(({ waived }) => waived === undefined);
  const article = keyOf(dossier.article);
  const quotations = dossier.statements.flatMap(({ text, cites }) =>
    quotedTextsIn(text).map((words) =>
      evidence(cites).quotations.some((recorded) => isVerbatim(words, recorded.text, dossier.language.quotations.isEnding)),
    ),
  );
  return {
    passages: {
      total: news.length,
      used: news.filter(({ id }) => dossier.citing(id).some(({ entry }) => entry !== article)).length,
      waived: passages.length - news.length,
    },
    statements: { total: dossier.statements.length, sourced: dossier.statements.filter(({ cites }) => cites.length > 0).length },
    quotations: { total: quotations.length, verified: quotations.filter(Boolean).length },
    references: dossier.references.length,
    rules: countRules(dossier),
  };
}
