import { isEnding, quotationMarks, wordingsDiffer } from 'virtual:browser-words';
import { isVerbatim, quotedTextsIn } from '#lib/language/quotations.ts';
import type { DiffPart } from '#lib/text/diff-words.ts';
import css from '../../styles/card-wordings.css?inline';
import { adoptStyles } from '#browser/adopt-styles.ts';
import { loadModule } from '#browser/load-module.ts';

/** A quotation as one source published it. */
export interface Wording {
  /** The name of the source. */
  source: string;
  /** The place of the words. */
  href: string | undefined;
  /** The words, split where they differ from those of the other source. */
  parts: DiffPart[];
}

/** The same quotation as two sources published it. */
export interface WordingPair {
  /** The addresses of the entries of these sources. */
  sources: string[];
  wordings: [Wording, Wording];
}

let hasStyles = false;

/** Adds to the sources of a sentence how its quotations read elsewhere, with the words that differ marked in both. */
export async function addWordings(list: Element, sentence: string): Promise<void> {
  const quoted = quotedTextsIn(sentence);
  if (quoted.length === 0) return;
  const { pairs } = (await loadModule('quotes/wordings.js')) as { pairs: WordingPair[] };
  const cited = new Set([...list.querySelectorAll('a')].map((link) => link.getAttribute('href')));
  const isQuoted = ({ parts }: Wording) => {
    const text = parts.map((part) => part.text).join('');
    return quoted.some((words) => isVerbatim(words, text, isEnding));
  };
  const found = pairs.filter(({ sources, wordings }) => sources.some((href) => cited.has(href)) && wordings.some(isQuoted));
  if (found.length === 0) return;
  if (!hasStyles) adoptStyles(css);
  hasStyles = true;
  list.after(...found.map(renderPair));
}

function renderPair({ wordings }: WordingPair): HTMLElement {
  const section = create('div', wordingsDiffer);
  section.className = 'card-wordings';
  const rows = create('dl');
  for (const { source, href, parts } of wordings) {
    const words = create(href ? 'a' : 'span', quotationMarks.open, ...parts.map(renderPart), quotationMarks.close);
    if (words instanceof HTMLAnchorElement && href) Object.assign(words, { href, rel: 'external' });
    rows.append(create('dt', source), create('dd', words));
  }
  section.append(rows);
  return section;
}

const renderPart = ({ text, kind }: DiffPart): Node | string => {
  if (kind === 'same') return text;
  const element = create(kind === 'differs' ? 'mark' : 'span', text);
  if (kind === 'beyond') element.className = 'quiet';
  return element;
};

function create(tag: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}
