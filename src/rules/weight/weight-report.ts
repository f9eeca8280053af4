import { inKilobytes, type PageWeight } from './page-weight.ts';

/** The weights of a site's pages, by their paths without the base path. */
export type SiteWeights = Readonly<Record<string, PageWeight>>;
/** Weights that were printed before; those of older versions have no `html`. */
export type FormerWeights = Readonly<Record<string, Omit<PageWeight, 'html'>>>;

/** Smaller changes, in bytes, are not reported: changed file names alone cause them. */
const LEAST_CHANGE = 50;
const MOST_ROWS = 20;

/** Prints a site's weights in Markdown: the heaviest page of each kind and, where known, what changed. */
export function reportWeights(weights: SiteWeights, before?: FormerWeights): string {
  const pages = Object.entries(weights);
  const kinds = [...Map.groupBy(pages, ([path]) => kindOf(path))].map(([kind, group]) => {
    const [path, weight] = group.reduce((a, b) => (sum(b[1]) > sum(a[1]) ? b : a));
    return `| ${kind} | ${group.length} | \`${path}\` | ${inKilobytes(weight.text)} | ${inKilobytes(weight.script)} | ${inKilobytes(longest(group))} |`;
  });
  return [
    '## Page weights',
    'What a browser fetches for a page besides fonts and pictures, compressed; and the most HTML that a page of the kind has, not compressed.',
    ...(before ? reportChanges(weights, before) : ['There is nothing to compare with.']),
    ['| kind of page | pages | the heaviest | HTML and CSS | script | most HTML |', '| --- | --: | --- | --: | --: | --: |', ...kinds].join(
      '\n',
    ),
  ].join('\n\n');
}

const sum = ({ text, script }: Omit<PageWeight, 'html'>) => text + script;

const longest = (group: readonly [path: string, weight: PageWeight][]) => Math.max(...group.map(([, { html }]) => html));

/** Pages below the same list are of one kind. */
const kindOf = (path: string) => path.replace(/^(\/[^/]+\/).+/, '$1…');

function reportChanges(weights: SiteWeights, before: FormerWeights): string[] {
  const paths = new Set([...Object.keys(weights), ...Object.keys(before)]);
  const changes = [...paths]
    .map((path) => {
      const [was, is] = [before[path], weights[path]];
      return { path, was, is, by: (is ? sum(is) : 0) - (was ? sum(was) : 0) };
    })
    .filter(({ was, is, by }) => !was || !is || Math.abs(by) >= LEAST_CHANGE)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.path < b.path ? -1 : 1));
  if (changes.length === 0) return ['No page differs from the main branch by more than a few bytes.'];
  const heavier = changes.filter(({ by }) => by > 0).length;
  const rows = changes
    .slice(0, MOST_ROWS)
    .map(({ path, was, is, by }) => `| \`${path}\` | ${print(was)} | ${print(is)} | ${by > 0 ? '+' : '−'}${inKilobytes(Math.abs(by))} |`);
  const rest = changes.length - rows.length;
  return [
    `Against the main branch: ${count(heavier, 'page is', 'pages are')} heavier or new, ${count(changes.length - heavier, 'page is', 'pages are')} lighter or gone.`,
    ['| page | main branch | now | change |', '| --- | --: | --: | --: |', ...rows].join('\n'),
    ...(rest > 0 ? [`… and ${count(rest, 'other', 'others')} that changed less.`] : []),
  ];
}

const print = (weight: Omit<PageWeight, 'html'> | undefined) => (weight ? inKilobytes(sum(weight)) : '–');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
