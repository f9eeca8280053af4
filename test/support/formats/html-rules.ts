import { HtmlValidate, StaticConfigLoader, type ConfigData, type RuleConfig } from 'html-validate';

/** Changes to the presets, in which all other rules are errors. */
const RULES: RuleConfig = {
  // In no preset.
  'no-unknown-attributes': 'error',
  'no-unknown-elements': 'error',
  // A title begins with the page's heading, often a whole question; search engines shorten long titles.
  'long-title': ['error', { maxlength: 120 }],
  // Tables that are blocks on narrow screens need roles, because browsers drop the implicit ones.
  'no-redundant-role': 'off',
  // The id of a heading may begin with a digit, as its text does; HTML allows any id without white space.
  'valid-id': ['error', { relaxed: true }],
  // Astro writes trailing white space, which has no effect.
  'no-trailing-whitespace': 'off',
  // Scripts and style sheets come from the host of the page, which could change their hashes too.
  'require-sri': ['error', { target: 'crossorigin' }],
};

/** Attributes that the validator does not know: those of drawings, and the RDFa attribute of Open Graph. */
const ELEMENTS: ConfigData['elements'] = [
  'html5',
  {
    svg: { attributes: { viewbox: {}, width: {}, height: {}, 'font-size': {} } },
    meta: { attributes: { property: {} } },
  },
];

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    elements: ELEMENTS,
    rules: RULES,
  }),
);

/** Its title has that of a source, or the words of a quotation, which are not ours to shorten. */
const hasForeignTitle = (path: string) => /^\/(?:references|quotes)\/[^/]+\/$/.test(path);

/** The issues of a page, each as `/path/:line:column rule: message`. */
export async function findHtmlIssues(path: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ ruleId }) => ruleId !== 'long-title' || !hasForeignTitle(path))
      .map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}
