import { Parser } from 'htmlparser2';

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

interface Element {
  name: string;
  /** Written as in selectors. */
  classes: string[];
  family: string;
  style: 'normal' | 'italic';
  isHidden: boolean;
}

const HIDDEN = new Set(['head', 'script', 'style', 'template', 'noscript']);

/**
 * Parses the text of a page by how it is set, as a browser shows it first: without closed details, and without what is
 * hidden. In each family and style, the text is joined.
 *
 * @param family that of the page itself
 */
export function parseSetText(html: string, family: string, rules: readonly FaceRule[]): SetText[] {
  const rulesFor = indexRules(rules);
  const texts = new Map<string, SetText>();
  const open: Element[] = [{ name: '', classes: [], family, style: 'normal', isHidden: false }];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const parent = open.at(-1) as Element;
      const classes = (attributes['class'] ?? '').split(/\s+/).map((each) => `.${each}`);
      if ('lang' in attributes) classes.push('[lang]');
      const element = { ...parent, name, classes };
      element.isHidden ||= HIDDEN.has(name) || 'hidden' in attributes || (isClosed(parent) && name !== 'summary');
      if (name === 'details' && !('open' in attributes)) classes.push(CLOSED);
      for (const { ancestors, set } of rulesFor([name, ...classes]))
        if (ancestors.every((part) => open.some((ancestor) => is(ancestor, part)))) Object.assign(element, set);
      open.push(element);
    },
    ontext: (text) => {
      const { family: own, style, isHidden } = open.at(-1) as Element;
      if (isHidden || text.trim() === '') return;
      const key = `${own} ${style}`;
      const before = texts.get(key)?.text ?? '';
      texts.set(key, { family: own, style, text: before + text });
    },
    onclosetag: () => {
      open.pop();
    },
  });
  parser.end(html);
  return [...texts.values()];
}

/** Stands among the classes of closed details. */
const CLOSED = ':closed';
const isClosed = ({ classes }: Element) => classes.includes(CLOSED);

const is = ({ name, classes }: Element, part: string) => name === part || classes.includes(part);

/** Finds the rules whose selector ends with one of some parts, in order. Most elements of a site have none. */
function indexRules(rules: readonly FaceRule[]) {
  const parsed = rules.map(parseRule);
  const byPart = Map.groupBy(parsed, ({ own }) => own);
  return (parts: readonly string[]) => {
    const found = parts.flatMap((part) => byPart.get(part) ?? []);
    return found.length < 2 ? found : parsed.filter((rule) => found.includes(rule));
  };
}

/** The parts of a rule’s selector, and what the rule sets. */
function parseRule({ selector, ...set }: FaceRule) {
  const parts = selector.split(' ');
  return { own: parts.at(-1) ?? '', ancestors: parts.slice(0, -1), set };
}
