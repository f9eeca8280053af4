import { Parser } from 'htmlparser2';
import { memoizeText } from '../text/memoize-text.ts';

/** How the style sheets set an element. */
export interface FaceRule {
  /** An element, a class or `[lang]`, or an ancestor before it: `td`, `.note`, `.note td`. A later rule wins. */
  selector: string;
  family?: string;
  style?: 'normal' | 'italic';
  /** Whether it is hidden at first. */
  isHidden?: boolean;
}

/** The text of a page in one family and style. */
export interface SetText {
  family: string;
  style: 'normal' | 'italic';
  text: string;
}

/** How an element is set. Elements that are set alike share one. */
interface Setting {
  family: string;
  style: 'normal' | 'italic';
  isHidden: boolean;
  /** Whether it is a closed `details`: of its content, only the summary is shown. */
  isClosed: boolean;
  /** The parts of selectors that it or an element around it matches. */
  parts: ReadonlySet<string>;
  /** How the elements in it are set, by what they are. */
  inner: Map<string, Setting>;
}

type Attributes = Readonly<Record<string, string>>;

const HIDDEN = new Set(['head', 'script', 'style', 'template', 'noscript']);

/**
 * Creates a parser for the text of pages by how it is set, as a browser shows it first: without closed details, and without what
 * is hidden. In each family and style, the text is joined.
 *
 * @param family that of the page itself
 */
export function createSetTextParser(family: string, rules: readonly FaceRule[]): (html: string) => SetText[] {
  const { page, settingOf } = createSettings(family, rules);
  return (html) => {
    const texts = new Map<string, SetText>();
    const open: Setting[] = [page];
    const parser = new Parser({
      onopentag: (name, attributes) => {
        open.push(settingOf(name, attributes, open.at(-1) ?? page));
      },
      ontext: (text) => {
        const { family: own, style, isHidden } = open.at(-1) ?? page;
        if (isHidden || text.trim() === '') return;
        const key = `${own} ${style}`;
        const known = texts.get(key);
        if (known) known.text += text;
        else texts.set(key, { family: own, style, text });
      },
      onclosetag: () => {
        open.pop();
      },
    });
    parser.end(html);
    return [...texts.values()];
  };
}

/**
 * Finds how elements are set. A large site has millions of elements and few ways to set them, so each way is found once. Most
 * elements are set like the one around them.
 */
function createSettings(family: string, rules: readonly FaceRule[]) {
  const parsed = rules.map(parseRule);
  const known = new Set(parsed.flatMap(({ own, ancestors }) => [own, ...ancestors]));
  const names = new Set([...known, ...HIDDEN, 'details']);
  const classesOf = memoizeText((text) =>
    text
      .split(/\s+/)
      .map((each) => `.${each}`)
      .filter((each) => known.has(each))
      .join(' '),
  );
  const settings = new Map<string, Setting>();
  const share = (setting: Omit<Setting, 'inner'>): Setting => {
    const key = JSON.stringify({ ...setting, parts: [...setting.parts].sort() });
    const shared = settings.get(key) ?? { ...setting, inner: new Map<string, Setting>() };
    settings.set(key, shared);
    return shared;
  };
  const find = (parent: Setting, { name, isHidden, isClosed, parts }: Element): Setting => {
    const set = parsed.filter(({ own, ancestors }) => parts.includes(own) && ancestors.every((part) => parent.parts.has(part)));
    return share({
      family: parent.family,
      style: parent.style,
      isHidden: parent.isHidden || isHidden || HIDDEN.has(name) || (parent.isClosed && name !== 'summary'),
      ...set.reduce((all, rule) => ({ ...all, ...rule.set }), {}),
      isClosed,
      parts: new Set([...parent.parts, ...parts]),
    });
  };
  const settingOf = (name: string, attributes: Attributes, parent: Setting): Setting => {
    const { class: text, hidden, lang, open } = attributes;
    const classes = text === undefined ? '' : classesOf(text);
    const isAlike = classes === '' && hidden === undefined && lang === undefined && !parent.isClosed && !names.has(name);
    if (isAlike) return parent;
    const isHidden = hidden !== undefined;
    const isClosed = name === 'details' && open === undefined;
    const key = `${name} ${isHidden} ${isClosed} ${lang !== undefined} ${classes}`;
    const found =
      parent.inner.get(key) ??
      find(parent, { name, isHidden, isClosed, parts: [name, ...classes.split(' '), ...(lang === undefined ? [] : ['[lang]'])] });
    parent.inner.set(key, found);
    return found;
  };
  return { page: share({ family, style: 'normal', isHidden: false, isClosed: false, parts: new Set() }), settingOf };
}

/** What counts of an element. */
interface Element {
  name: string;
  isHidden: boolean;
  isClosed: boolean;
  /** The parts of selectors that it matches. */
  parts: readonly string[];
}

/** The parts of a rule’s selector, and what the rule sets. */
function parseRule({ selector, ...set }: FaceRule) {
  const parts = selector.split(' ');
  return { own: parts.at(-1) ?? '', ancestors: parts.slice(0, -1), set };
}
