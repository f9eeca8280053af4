import type { Mutator, Spot } from '../mutant.ts';
import { entriesOf, type Content } from '../content.ts';

const ALT = 'What the box looked like';
const svg = (inside: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"${more}>${inside}</svg>`;
const bytes = (...codes: (number | string)[]) =>
  Uint8Array.from(codes.flatMap((code) => (typeof code === 'number' ? [code] : [...code].map((letter) => letter.charCodeAt(0)))));
const word = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const png = (width: number, height: number) =>
  bytes(0x89, 'PNG\r\n', 0x1a, 0x0a, ...word(13), 'IHDR', ...word(width), ...word(height), 8, 6, 0, 0, 0, 0, 0, 0, 0);

/** A briefing shows a picture that is added beside it. */
function* withPicture(content: Content, name: string, data: string | Uint8Array, block = `![${ALT}](./${name})`): Generator<Spot> {
  for (const file of entriesOf(content, 'briefings')) {
    const start = file.paragraphs.find((paragraph) => !file.text.slice(0, paragraph).endsWith('*/}\n\n'));
    if (start === undefined) continue;
    yield {
      edits: [{ file, start: start - 1, end: start - 1, by: `\n${block}\n` }],
      writes: { [`briefings/${name}`]: data },
      anywhereIn: [`briefings/${name}`],
      change: `adds ${name}`,
    };
  }
}

const kindOf = (
  kind: string,
  summary: string,
  forms: Record<string, readonly [name: string, data: string | Uint8Array, block?: string]>,
): Mutator => ({
  kind,
  summary,
  rules: [],
  *find(content) {
    for (const [form, [name, data, block]] of Object.entries(forms))
      for (const spot of withPicture(content, name, data, block)) yield { ...spot, form };
  },
});

const drawings = (forms: Record<string, string | Uint8Array>) =>
  Object.fromEntries(Object.entries(forms).map(([shown, data]) => [shown, ['box.svg', data] as const]));
const links = (...targets: string[]) =>
  Object.fromEntries(targets.map((target) => [target, ['box.svg', svg(''), `![${ALT}](${target})`] as const]));
const alts = (...texts: string[]) =>
  Object.fromEntries(texts.map((text) => [text, ['box.svg', svg(''), `![${text}](./box.svg)`] as const]));

export const PICTURE_ODDITIES: readonly Mutator[] = [
  kindOf(
    'drawing-runs-or-fetches',
    'A drawing has a script, or a part from elsewhere.',
    drawings({
      script: svg('<script>alert(1)</script>'),
      'script with a prefix': svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
      'script of XHTML': svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
      'empty script': svg('<script href="x.js"/>'),
      'script in CDATA': svg('<script><![CDATA[alert(1)]]></script>'),
      onload: svg('', ' onload="alert(1)"'),
      'onload in capitals': svg('', ' ONLOAD="alert(1)"'),
      'onbegin of an animation': svg('<animate attributeName="x" onbegin="alert(1)"/>'),
      onclick: svg('<path d="M0 0" onclick="alert(1)"/>'),
      'foreign object': svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">It was stolen.</p></foreignObject>'),
      'link that runs': svg('<a href="javascript:alert(1)"><path d="M0 0"/></a>'),
      'link with entities': svg('<a href="&#106;avascript:alert(1)"><path d="M0 0"/></a>'),
      'link with xlink': svg('<a xlink:href="https://evil.example/" xmlns:xlink="http://www.w3.org/1999/xlink"><path d="M0 0"/></a>'),
      'link with another prefix': svg('<a l:href="https://evil.example/" xmlns:l="http://www.w3.org/1999/xlink"><path d="M0 0"/></a>'),
      'use from elsewhere': svg('<use href="https://evil.example/x.svg#a"/>'),
      'use of data': svg('<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>'),
      'image from elsewhere': svg('<image href="https://evil.example/x.png"/>'),
      'image of another file': svg('<image href="./x.png"/>'),
      'image without a protocol': svg('<image href="//evil.example/x.png"/>'),
      'feImage from elsewhere': svg('<filter id="a"><feImage href="https://evil.example/x.png"/></filter>'),
      'style with import': svg('<style>@import "https://evil.example/x.css";</style>'),
      'style with an escaped import': svg('<style>@\\69mport "https://evil.example/x.css";</style>'),
      'style with an address': svg('<style>path{fill:url(https://evil.example/x.svg#a)}</style>'),
      'style with an escaped address': svg('<style>path{fill:u\\72l(https://evil.example/x.svg#a)}</style>'),
      'style with image-set': svg('<style>svg{background:image-set("https://evil.example/x.png" 1x)}</style>'),
      'style with a font': svg('<style>@font-face{font-family:x;src:url(//evil.example/x)}</style>'),
      'attribute of style': svg('<path d="M0 0" style="fill:url(https://evil.example/x.svg#a)"/>'),
      'attribute with an address': svg('<path d="M0 0" fill="url(https://evil.example/x.svg#a)"/>'),
      'cursor from elsewhere': svg('<path d="M0 0" cursor="url(https://evil.example/x.cur),auto"/>'),
      'set of a link': svg('<a><set attributeName="href" to="javascript:alert(1)"/><path d="M0 0"/></a>'),
      'animation of a link': svg('<a><animate attributeName="href" values="javascript:alert(1)"/></a>'),
      handler: svg('<handler type="text/ecmascript">alert(1)</handler>'),
      iframe: svg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/>'),
      object: svg('<object data="x"/>'),
      embed: svg('<embed src="x"/>'),
      video: svg('<video xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/x"/>'),
      'style sheet by an instruction': `<?xml-stylesheet href="https://evil.example/x.css"?>${svg('')}`,
      'style sheet of XSLT': `<?xml-stylesheet type="text/xsl" href="#x"?>${svg('')}`,
      'doctype with an entity': `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${svg('&x;')}`,
      'doctype with a default attribute': `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${svg('')}`,
      'XML base': svg('<use href="x.svg#a"/>', ' xml:base="https://evil.example/"'),
      'ping of a link': svg('<a href="#a" ping="https://evil.example/"><path d="M0 0"/></a>'),
      'no namespace': '<svg width="8" height="6"><script>alert(1)</script></svg>',
      'broken XML': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><path></svg>',
      'open tag': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6">',
      'two roots': svg('') + svg(''),
      'text around it': `It was stolen. ${svg('')}`,
      'another root': '<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>',
      'another root around it': `<html>${svg('<script>alert(1)</script>')}</html>`,
      'wrong namespace': '<svg xmlns="http://evil.example/" width="8" height="6"/>',
      empty: '',
      'a text': 'A box.',
      compressed: bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0),
      'UTF-16': new Uint8Array(
        new Uint16Array([0xfeff, ...[...svg('<script>alert(1)</script>')].map((letter) => letter.charCodeAt(0))]).buffer,
      ),
      'no size': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'size of nothing': '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>',
    }),
  ),
  kindOf('picture-is-not-what-its-name-says', 'A picture is not what its name says, or broken.', {
    'text as PNG': ['box.png', 'A box.'],
    'empty PNG': ['box.png', ''],
    'HTML as PNG': ['box.png', '<!doctype html><script>alert(1)</script>'],
    'script as JPEG': ['box.jpg', 'alert(1)'],
    'drawing as PNG': ['box.png', svg('')],
    'drawing as GIF': ['box.gif', svg('<script>alert(1)</script>')],
    'PNG as JPEG': ['box.jpg', png(8, 6)],
    'PNG as drawing': ['box.svg', png(8, 6)],
    'PNG as WebP': ['box.webp', png(8, 6)],
    'PNG as AVIF': ['box.avif', png(8, 6)],
    'GIF as PNG': ['box.png', bytes('GIF89a', 8, 0, 6, 0, 0, 0, 0)],
    'PDF as PNG': ['box.png', '%PDF-1.7'],
    'program as PNG': ['box.png', bytes(0x7f, 'ELF', 2, 1, 1, 0)],
    'archive as JPEG': ['box.jpg', bytes('PK', 3, 4, 0, 0)],
    'video as AVIF': ['box.avif', bytes(0, 0, 0, 24, 'ftypmp42', 0, 0, 0, 0, 'mp42isom')],
    'start of PNG only': ['box.png', bytes(0x89, 'PNG')],
    'PNG without pixels': ['box.png', png(0, 0)],
    'PNG of too many pixels': ['box.png', png(100_000, 100_000)],
    'PNG of negative size': ['box.png', png(0xffffffff, 0xffffffff)],
    'GIF without pixels': ['box.gif', bytes('GIF89a', 0, 0, 0, 0, 0, 0, 0)],
    'start of JPEG only': ['box.jpg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    'WebP without data': ['box.webp', bytes('RIFF', 0, 0, 0, 0, 'WEBP')],
    'large file': ['box.png', Uint8Array.from([...png(8, 6), ...new Uint8Array(5_100_000)])],
    'icon as PNG': ['box.png', bytes(0, 0, 1, 0, 1, 0, 8, 8)],
    'bitmap as PNG': ['box.png', bytes('BM', 0, 0, 0, 0)],
    'TIFF as JPEG': ['box.jpg', bytes('II*', 0, 8, 0, 0, 0)],
  }),
  kindOf(
    'picture-has-odd-path',
    'A briefing shows a picture by an odd path.',
    links(
      'box.svg',
      '/box.svg',
      './box.svg?raw',
      './box.svg#a',
      './box.svg?inline',
      './box%2esvg',
      './BOX.svg',
      './box.SVG',
      '.\\box.svg',
      './/box.svg',
      './box.svg/',
      './box',
      './box.svgz',
      './box.svg\u200b',
      './bоx.svg',
      './.box.svg',
      'https://evil.example/box.svg',
      '//evil.example/box.svg',
      'data:image/svg+xml,<svg/>',
      'javascript:alert(1)',
      'file:///etc/passwd',
      '~/box.svg',
      '@/box.svg',
      '#box',
      '',
      './box.svg%00.png',
      './box.js',
      './box.ts?raw',
      './box.mdx',
      '&#46;/box.png',
      '<./box .svg>',
      './box.svg "stolen"',
      "./box.svg 'stolen'",
    ),
  ),
  kindOf(
    'alt-says-what-no-source-says',
    'The text alternative of a picture says what no source says, or nothing.',
    alts(
      '',
      ' ',
      '\u200b',
      '&nbsp;',
      '&#x200b;',
      '\u3000',
      '.',
      '—',
      '…',
      'for 7,777 of them',
      'The box on 3 March 1987',
      'The box in 1787',
      '“we stole it all”',
      '«we stole it all»',
      '‘we stole it all’',
      '&ldquo;we stole it all&rdquo;',
      'The box at https://evil.example/',
      'The b\u200box',
      'The bоx',
      'The box 😀',
      'The box on 31 February 2022',
      'The box on 03/03/1987',
      'The b\u0336ox',
      'The box[^p1]',
      'The box²',
      'box.svg',
      'IMG_1234.jpg',
    ),
  ),
  {
    kind: 'picture-stands-oddly',
    summary: 'A picture stands where it cannot be shown.',
    rules: [],
    *find(content) {
      const forms: Record<string, string> = {
        'in a sentence': `Was it ![${ALT}](./box.svg) so?`,
        'in a heading': `## Who ![${ALT}](./box.svg)`,
        'in a table': `| ![${ALT}](./box.svg) |\n| --- |\n| Why? |`,
        'in a link': `[![${ALT}](./box.svg)](/glossary/)`,
        'in emphasis': `*![${ALT}](./box.svg)*`,
        'two in a paragraph': `![${ALT}](./box.svg) ![${ALT}, too](./box.svg)`,
        'by reference': `![${ALT}][box]\n\n[box]: ./box.svg`,
        'by reference with a title': `![${ALT}][box]\n\n[box]: ./box.svg "stolen"`,
        'with a citation': `![${ALT}](./box.svg)[^p1]`,
        'with words below': `![${ALT}](./box.svg)\nIt was stolen.`,
        'in a block quotation': `> ![${ALT}](./box.svg)`,
        'as HTML': '<img src="./box.svg" alt="box" />',
        'as source of a picture': '<picture><source srcset="x"/></picture>',
      };
      for (const [form, block] of Object.entries(forms))
        for (const spot of withPicture(content, 'box.svg', svg(''), block)) yield { ...spot, form, change: `adds ${block}` };
    },
  },
];
