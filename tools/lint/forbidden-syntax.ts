import { forbiddenImportsOf, type ForbiddenImports } from './layers.ts';

/** Syntax that is not allowed: an [ESQuery](https://github.com/estools/esquery) selector, and why. */
interface ForbiddenSyntax {
  selector: string;
  message: string;
}

export const ENUM: ForbiddenSyntax = { selector: 'TSEnumDeclaration', message: 'No enum: write a const object or a union of literals.' };
const DEFAULT_EXPORT: ForbiddenSyntax = {
  selector: ':matches(ExportDefaultDeclaration, ExportSpecifier[exported.name="default"])',
  message: 'Export by name.',
};
const BARREL: ForbiddenSyntax = { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines the thing.' };
export const INDEX: ForbiddenSyntax = { selector: 'Program', message: 'No index.ts: name the file for what it defines.' };

/** What no file may have, except those that a tool loads by their default export. */
export const STYLE = [ENUM, DEFAULT_EXPORT, BARREL];

/** Folders that show words to readers and have none of their own: the catalogue in src/locales has them, in each language. */
const WITHOUT_WORDS = ['views', 'components', 'blocks', 'layouts', 'pages'];

const WORD = 'A word of the interface: put it into the catalogues, src/locales.';
/** Parents of string literals that no reader sees: imports, types, comparisons, selectors, attributes such as `class`. */
const UNSEEN = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'TSLiteralType',
  'SwitchCase',
  'BinaryExpression',
  'NewExpression',
  'JSXAttribute',
];
const WORDS: ForbiddenSyntax[] = [
  { selector: 'JSXText[value=/\\p{L}{2}/u]', message: WORD },
  {
    selector:
      'JSXAttribute[name.name=/^(?:aria-label|aria-description|title|label|alt|placeholder|description|heading)$/] > Literal[value=/\\p{L}/u]',
    message: WORD,
  },
  // Two words, or one with a capital; a path or a fragment is none.
  { selector: `:not(${UNSEEN.join(', ')}) > Literal[value=/^(?:[^#.\\u002f]*\\p{L}{2,}[,.:;]? +\\p{L}|\\p{Lu}\\p{Ll})/u]`, message: WORD },
  { selector: 'TemplateElement[value.raw=/\\p{L}{2,}[,.:;]? +\\p{L}|^ *\\p{L}{2,} $|^ \\p{L}{2,} /u]', message: WORD },
  {
    selector: ':matches(NewExpression[callee.object.name="Intl"], CallExpression[callee.property.name=/^toLocale/]) > Literal',
    message: 'The language is that of the site: take the formatter from the pack of the site, src/locales.',
  },
];

/** `no-restricted-imports` ignores `import('…')`: ESLint’s as an expression and as a type, Oxlint’s as a type. */
const dynamicImports = (forbidden: readonly ForbiddenImports[]): ForbiddenSyntax[] =>
  forbidden.map(({ regex, message }) => ({
    selector: `:matches(ImportExpression, TSImportType)[source.value=/${regex.replaceAll('/', '\\/')}/]`,
    message,
  }));

/** What the files of a folder may not have. */
export const forbiddenSyntaxOf = (folder: string): ForbiddenSyntax[] => [
  ...STYLE,
  ...dynamicImports(forbiddenImportsOf(folder)),
  ...(WITHOUT_WORDS.includes(folder) ? WORDS : []),
];
