import { HtmlValidate, StaticConfigLoader, type ConfigData, type RuleConfig } from 'html-validate';

/** What is set apart from the presets, which have all other rules as errors. */
const RULES: RuleConfig = {
  // Not in any preset.
  'no-unknown-attributes': 'error',
  'no-unknown-elements': 'error',
  // A title begins with the page's heading, often a whole question; what is too long for a list of results is cut there.
  'long-title': ['error', { maxlength: 120 }],
  // Tables that are laid out anew on narrow screens name their roles: browsers drop those of the elements.
  'no-redundant-role': 'off',
  // A heading is named by its words, which may begin with a figure; HTML takes any id without white space.
  'valid-id': ['error', { relaxed: true }],
  // White space at the end of a line is Astro's, and means nothing.
  'no-trailing-whitespace': 'off',
  // Scripts and style sheets come from the site's own host, which could change their fingerprints, too.
  'require-sri': ['error', { target: 'crossorigin' }],
};

/** What the validator does not know: the attributes of drawings, and the RDFa attribute of Open Graph. */
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

/** What is wrong with a page, each as `/path/:line:column rule: what`. */
export async function findHtmlIssues(path: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}
