import type { Mutator, Spot } from '../mutant.ts';
import type { Content } from '../content.ts';
import { insteadOf, makeOddity, onAnyLine, showForm, statements, fields, type Form, type Put, type Place } from './place-forms.ts';

/** Puts lines at the start of a file, below the first line of a frontmatter. */
const atHead: Put = function* (content, form) {
  for (const file of content.files) {
    const start = file.body ? 4 : 0;
    yield {
      edits: [{ file, start, end: start, by: `${String(form)}\n` }],
      around: [{ file, start: 0, end: start }],
      anywhereIn: [file.name],
      change: `${file.name}: adds ${showForm(String(form))}`,
    };
  }
};
const atEnd: Put = function* (content, form) {
  for (const file of content.files) {
    if (file.body) continue;
    const end = file.text.length;
    yield { edits: [{ file, start: end, end, by: `${String(form)}\n` }], change: `${file.name}: adds ${showForm(String(form))}` };
  }
};

const lines = (...texts: string[]): Record<string, Form> => Object.fromEntries(texts.map((text) => [showForm(text), text]));

/** Statements whose text is folded, from its indicator on. */
function* foldedTexts(content: Content): Generator<Place> {
  for (const { file, start, end } of statements(content)) {
    const head = /text: >-\n\s*$/.exec(file.text.slice(0, start));
    if (head) yield { file, start: start - head[0].length, end };
  }
}

function* plainNames(content: Content): Generator<Place> {
  for (const { file, start, end } of fields('name term title', /^(?:actors|places|glossary|references)\.\w+$/)(content))
    if (!/['"]$/.test(file.text.slice(0, start)) && !/\n/.test(file.text.slice(start, end))) yield { file, start, end };
}

const wholeFile = (change: (text: string) => string | Uint8Array) =>
  function* (content: Content): Generator<Spot> {
    for (const file of content.files)
      yield { edits: [], writes: { [file.name]: change(file.text) }, anywhereIn: [file.name], change: `${file.name} is rewritten` };
  };
const asWhole = (forms: Record<string, (text: string) => string | Uint8Array>): Pick<Mutator, 'find'> => ({
  *find(content) {
    for (const [form, change] of Object.entries(forms)) for (const spot of wholeFile(change)(content)) yield { ...spot, form };
  },
});
const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array([0xfeff, ...[...text].flatMap((letter) => [...letter].map((unit) => unit.charCodeAt(0)))]).buffer);

export const YAML_ODDITIES: readonly Mutator[] = [
  makeOddity(
    'line-of-yaml-is-odd',
    'A file gets an odd line of YAML at its top.',
    [],
    atHead,
    lines(
      '<<: { name: x }',
      '<<: *x',
      '%YAML 1.1',
      '%TAG ! tag:x,2000:',
      '? [a, b]\n: c',
      '__proto__: { polluted: true }',
      'constructor: x',
      '"__proto__": x',
      'toString: x',
      '"": x',
      '1: x',
      'null: x',
      'true: x',
      '~: x',
      '[a]: x',
      '\u200bname: x',
      'nаme: x',
      'ｎame: x',
      'Name: x',
      '"name ": x',
      'x-name: &a x',
      '!!js/function x: y',
      'a: !!js/undefined x',
      '\u00a0name: x',
      '\ttab: x',
      '- item',
      'word',
      '"quoted',
      '@x: y',
      '`x`: y',
      '%x: y',
      'a: *unknown',
      'a: b: c',
      '{a: b}',
      '# a\u0000',
      'a: "\\q"',
      'a: "\\uD800"',
      "a: 'x",
      'a: |0\n x',
      'a: >99\n x',
      'waive: { rule: x }',
      'waived: x',
      'text: It was stolen.',
      'cites: [p1]',
    ),
  ),
  makeOddity(
    'end-of-yaml-is-odd',
    'A file gets odd lines of YAML at its end.',
    [],
    atEnd,
    lines(
      '---\nname: x',
      '---',
      '...\nname: x',
      '...\n---\n{}',
      '--- x',
      '\u0000',
      '  odd: indent',
      'name: x\nname: y',
      '&a',
      '*a',
      ']',
      '}',
      '"',
      '- x',
      '\ufeff',
      'ignored',
      '<<<<<<< HEAD',
      '=======',
      '>>>>>>> main',
    ),
  ),
  makeOddity(
    'text-has-paragraphs',
    'A text in YAML has several paragraphs, or is kept as its lines stand.',
    [],
    insteadOf(/^text: >-\n\s*/g, foldedTexts),
    {
      'a second paragraph': (found) => `${found}It was stolen.\n\n\n${/[ ]*$/.exec(found)![0]}`,
      'a list': (found) => `${found}- It was stolen.\n${/[ ]*$/.exec(found)![0]}- `,
      'a heading': (found) => `${found}It was stolen.\n\n${/[ ]*$/.exec(found)![0]}---\n\n${/[ ]*$/.exec(found)![0]}`,
      'a literal block with a heading below a line': (found) =>
        `${found.replace('>-', '|-')}It was stolen.\n${/[ ]*$/.exec(found)![0]}===\n\n${/[ ]*$/.exec(found)![0]}`,
      'a block quotation': (found) => `${found}> It was stolen.\n\n${/[ ]*$/.exec(found)![0]}`,
      code: (found) =>
        `${found.replace('>-', '|-')}\`\`\`\n${/[ ]*$/.exec(found)![0]}It was stolen.\n${/[ ]*$/.exec(found)![0]}\`\`\`\n\n${/[ ]*$/.exec(found)![0]}`,
      'a table': (found) =>
        `${found.replace('>-', '|-')}| a |\n${/[ ]*$/.exec(found)![0]}| - |\n${/[ ]*$/.exec(found)![0]}| b |\n\n${/[ ]*$/.exec(found)![0]}`,
      'a definition of a link': (found) => `${found}[it]: https://evil.example/\n\n${/[ ]*$/.exec(found)![0]}`,
      'a definition of a footnote': (found) => `${found}[^p1]: It was stolen.\n\n${/[ ]*$/.exec(found)![0]}`,
      'a hard break': (found) => `${found.replace('>-', '|-')}It was stolen.\\\n${/[ ]*$/.exec(found)![0]}`,
      'an alias': (found) => found.replace(/>-\n\s*/, '*unknown\n'),
    },
  ),
  makeOddity(
    'name-has-a-node-property',
    'A value in YAML has a tag that means another type, or an anchor or alias that leads nowhere.',
    [],
    insteadOf(/^.+$/g, plainNames),
    {
      'tag of a function': (found) => `!!js/function ${JSON.stringify(found)}`,
      'tag of bytes': (found) => `!!binary ${JSON.stringify(found)}`,
      'tag of a number': (found) => `!!int ${JSON.stringify(found)}`,
      'tag of its own': (found) => `!name ${JSON.stringify(found)}`,
      'tag of a list': (found) => `!!seq ${JSON.stringify(found)}`,
      'tag by its address': (found) => `!<tag:evil.example,2000:x> ${JSON.stringify(found)}`,
      'alias of nothing': '*name',
      'anchor alone': '&name',
      'alias of itself': '&name [*name]',
      'escape of half a character': '"\\uD800"',
      'escape of nothing': '"\\x00"',
      bomb: '[&a [x, x, x, x, x, x, x, x, x], &b [*a, *a, *a, *a, *a, *a, *a, *a, *a], &c [*b, *b, *b, *b, *b, *b, *b, *b, *b], &d [*c, *c, *c, *c, *c, *c, *c, *c, *c], &e [*d, *d, *d, *d, *d, *d, *d, *d, *d], [*e, *e, *e, *e, *e, *e, *e, *e, *e]]',
      'deep list': `${'['.repeat(2000)}${']'.repeat(2000)}`,
      'deep map': `${'{a: '.repeat(500)}x${'}'.repeat(500)}`,
    },
  ),
  {
    kind: 'file-is-odd',
    summary: 'A file is empty, or saved in an odd way.',
    rules: [],
    ...asWhole({
      empty: () => '',
      'a blank line': () => '\n',
      'a comment': () => '# nothing\n',
      'only null': () => 'null\n',
      'a list': () => '- a\n',
      'a word': () => 'word\n',
      'NUL bytes': (text) => text.replaceAll('\n', '\n\u0000'),
      'line separators': (text) => text.replaceAll('\n', '\u2028'),
      'next lines': (text) => text.replaceAll('\n', '\u0085'),
      'UTF-16': utf16,
      'a lone byte': (text) => Uint8Array.from([...new TextEncoder().encode(text), 0xff]),
      'overlong bytes': (text) => Uint8Array.from([...new TextEncoder().encode(text), 0x23, 0xc0, 0xaf]),
      'half a character': (text) => Uint8Array.from([...new TextEncoder().encode(text), 0x23, 0xe2, 0x80]),
      'a surrogate': (text) => Uint8Array.from([...new TextEncoder().encode(text), 0x23, 0xed, 0xa0, 0x80]),
      'two byte order marks': (text) => `\ufeff\ufeff${text}`,
      'a conflict of git': (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> main\n`,
      'twice the same': (text) => text + text,
    }),
  },
  makeOddity(
    'frontmatter-is-odd',
    'The frontmatter of a briefing is odd.',
    [],
    onAnyLine(
      insteadOf(/^---$/gm, function* (content) {
        for (const file of content.files) if (file.body) yield { file, start: 0, end: file.body.start };
      }),
    ),
    {
      'four dashes': '----',
      'a blank before it': ' ---',
      'a blank after it': '--- x',
      'em dashes': '—',
      stops: '...',
      'plus signs': '+++',
      asterisks: '***',
      nothing: '',
      'minus signs': '−−−',
      'with its language': '---toml',
    },
  ),
];
