import { findCitations, stripCitations } from '#dossier/prose/citations.ts';

/** A statement from text that may end with citations, as in prose: "The council voted.[^p1]". */
export function parseStatement(value: string): { text: string; cites?: string[] } {
  const [text = '', marks = ''] = /^(.*?)((?:\s*\[\^[^\]\s]+\])*)\s*$/s.exec(value)?.slice(1) ?? [];
  return marks === '' ? { text: value } : { text: stripCitations(text), cites: findCitations(marks).map(({ id }) => id) };
}
