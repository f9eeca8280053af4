import { createAnchors, STATEMENT_PREFIX } from '#dossier/statement-anchors.ts';

/** The fragment of a statement with this text. */
export const anchorOf = (text: string): string => createAnchors()(STATEMENT_PREFIX, text);

/** The fragment of a quotation of a source. */
export const quotationAnchorOf = (sourceId: string, text: string): string => createAnchors()(`${sourceId}-q`, text);
