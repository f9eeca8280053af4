import { Parser } from 'htmlparser2';
import { detach } from '#lib/text/detach-text.ts';
import { JOINT } from '#lib/text/tokenise.ts';

/** A text that readers see, hear or find, and what it is. */
export interface ShownText {
  /** "text" for what stands on the page, otherwise an attribute or a format. */
  kind: string;
  text: string;
}

/** Gathers the texts of a page while it is parsed. */
export interface TextGatherer {
  open(element: string, attributes: Readonly<Record<string, string>>): void;
  text(part: string): void;
  close(): void;
  /** All texts, each once. */
  all(): ShownText[];
}

/** Elements within a line of text. All others begin and end a text. */
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q ruby s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is no text of the page. */
const NO_TEXT = new Set(['script', 'style']);

/** Attributes that browsers or our style sheets show, or that screen readers speak. */
const SPOKEN = new Set(
  (
    'abbr alt aria-braillelabel aria-brailleroledescription aria-description aria-label aria-placeholder aria-roledescription ' +
    'aria-valuetext content data-group label placeholder summary title'
  ).split(' '),
);

/** Kinds of `input` elements that do not show their value. */
const WITHOUT_TEXT = new Set(['checkbox', 'color', 'file', 'hidden', 'image', 'radio', 'range']);

/** Names of `meta` elements whose content is for programs. */
const TECHNICAL =
  /^(?:color-scheme|format-detection|generator|referrer|robots|theme-color|twitter:card|viewport|og:(?:type|url|image|image:width|image:height|locale))$/;

/** A link within the page that shows only the number of a source, or a letter for a sentence. */
const MARK = /^[\s\u{1}]*(?:\d{1,4}|([a-z])\1*)[\s\u{1}]*$/u;

/** A letter alone: the head of a part of an index, or the mark of a drawing. */
const LETTER = /^[\s\u{1}]*\p{L}[\s\u{1}]*$/u;

export function createTextGatherer(): TextGatherer {
  const found: ShownText[] = [];
  // By kind and then by text: to join the two would copy every text of the site.
  const known = new Map<string, Set<string>>();
  const open: { isInline: boolean; isHidden: boolean; begin: number | undefined }[] = [];
  let run = '';
  const keep = (kind: string, text: string) => {
    if (text.trim() === '') return;
    const ofKind = known.get(kind) ?? new Set<string>();
    known.set(kind, ofKind);
    if (ofKind.has(text)) return;
    ofKind.add(text);
    found.push({ kind, text });
  };
  const endRun = () => {
    if (!LETTER.test(run)) keep('text', run);
    run = '';
  };
  return {
    open: (name, attributes) => {
      const isInline = INLINE.has(name);
      if (isInline) run += JOINT;
      else endRun();
      const begin = name === 'a' && attributes['href']?.startsWith('#') ? run.length : undefined;
      open.push({ isInline, begin, isHidden: (open.at(-1)?.isHidden ?? false) || NO_TEXT.has(name) });
      for (const [attribute, value] of Object.entries(attributes))
        if (SPOKEN.has(attribute) && !isTechnical(name, attribute, attributes)) keep(nameKind(attribute, attributes), value);
      if (name === 'input' && !WITHOUT_TEXT.has(attributes['type'] ?? '')) keep('value', attributes['value'] ?? '');
    },
    text: (part) => {
      if (!open.at(-1)?.isHidden) run += part;
    },
    close: () => {
      const element = open.pop();
      if (!element?.isInline) endRun();
      else {
        if (element.begin !== undefined && MARK.test(run.slice(element.begin))) run = run.slice(0, element.begin);
        run += JOINT;
      }
    },
    all: () => {
      endRun();
      return found;
    },
  };
}

function isTechnical(element: string, attribute: string, attributes: Readonly<Record<string, string>>): boolean {
  if (attribute !== 'content') return element === 'link' && attribute !== 'title';
  if (element !== 'meta') return true;
  return 'http-equiv' in attributes || TECHNICAL.test(attributes['name'] ?? attributes['property'] ?? '');
}

/** The attribute, or the name of a `meta` element. */
const nameKind = (attribute: string, { name, property }: Readonly<Record<string, string>>): string =>
  attribute === 'content' ? detach(name ?? property ?? attribute) : attribute;

/** The texts of a piece of HTML. */
export function gatherTexts(html: string): ShownText[] {
  const gatherer = createTextGatherer();
  const parser = new Parser({ onopentag: gatherer.open, ontext: gatherer.text, onclosetag: gatherer.close });
  parser.end(html);
  return gatherer.all();
}
