import type { Site } from '#schemas/site.ts';

/** What a browser fetches for a page, except fonts and pictures, in bytes. */
export interface PageWeight {
  /** The page itself, not compressed: what a phone has to parse. */
  html: number;
  /** The page itself and its style sheets, compressed. */
  text: number;
  /** Its scripts, and everything that they import, compressed; but not what they load when a reader asks for something. */
  script: number;
}

/** A page over its budget. */
export interface Overweight {
  path: string;
  reason: string;
}

/** Gives the sizes of a file of the site, as it is and compressed, and its text, by its address; throws where there is none. */
export type ReadAsset = (address: string) => { length: number; size: number; text: string };

const STYLE_SHEET = /<link\b[^>]*\brel="?stylesheet"?[^>]*>/g;
const SCRIPT = /<script\b[^>]*\bsrc="?([^"\s>]+)"?[^>]*>/g;
const HREF = /\bhref="?([^"\s>]+)"?/;
const IMPORT = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g;

/** Weighs a page as the build wrote it; a script that is imported twice counts once. */
export function weighPage(address: string, read: ReadAsset): PageWeight {
  const page = read(address);
  const sheets = [...page.text.matchAll(STYLE_SHEET)].flatMap(([tag]) => HREF.exec(tag)?.[1] ?? []);
  const scripts = new Set<string>();
  const follow = (script: string): void => {
    if (scripts.has(script)) return;
    scripts.add(script);
    for (const [, path = ''] of read(script).text.matchAll(IMPORT)) follow(new URL(path, `file://${script}`).pathname);
  };
  for (const [, script = ''] of page.text.matchAll(SCRIPT)) follow(script);
  const sum = (addresses: Iterable<string>) => [...addresses].reduce((total, each) => total + read(each).size, 0);
  return { html: page.length, text: page.size + sum(new Set(sheets)), script: sum(scripts) };
}

export const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Reports what a page takes beyond the budget of `site.config.ts`. */
export function judgeWeight(path: string, { text, script }: Omit<PageWeight, 'html'>, { budget }: Pick<Site, 'budget'>): Overweight[] {
  const found: Overweight[] = [];
  if (text > budget.page * 1000)
    found.push({
      path,
      reason: `its HTML and CSS take ${inKilobytes(text)} compressed, ${excess(text, budget.page)}: shorten the briefing, or raise budget.page in site.config.ts`,
    });
  if (script > budget.script * 1000)
    found.push({
      path,
      reason: `its scripts take ${inKilobytes(script)} compressed, ${excess(script, budget.script)}: budget.script in site.config.ts`,
    });
  return found;
}

/** Reports a part for other sites that takes more than its budget; scripts do not run in it. */
export const judgeEmbed = (path: string, { text }: Pick<PageWeight, 'text'>, { budget }: Pick<Site, 'budget'>): Overweight[] =>
  text <= budget.embed * 1000
    ? []
    : [
        {
          path,
          reason: `takes ${inKilobytes(text)} of HTML and CSS compressed, ${excess(text, budget.embed)}: shorten what it shows, or raise budget.embed in site.config.ts`,
        },
      ];

/** The print edition is the whole site on one page. */
const PRINT = 'print/';

/** Reports a page whose HTML, not compressed, is over the budget of `site.config.ts`. Paths have no base path. */
export const judgeHtml = (path: string, html: number, { budget }: Pick<Site, 'budget'>): Overweight[] =>
  path === PRINT || html <= budget.html * 1000
    ? []
    : [
        {
          path: path || 'the front page',
          reason: `has ${inKilobytes(html)} of HTML, ${excess(html, budget.html)}, so it is slow to open on a phone: shorten what it lists, move a part to another page, or raise budget.html in site.config.ts`,
        },
      ];

/** How far bytes are over a budget in kB: rounded to kB, they may look the same. */
const excess = (bytes: number, budget: number) => `${bytes - budget * 1000} bytes over the budget of ${budget} kB`;

/** A weight for people: "13.1 kB of HTML and CSS, 1.2 kB of script". */
export const describeWeight = ({ text, script }: Omit<PageWeight, 'html'>): string =>
  `${inKilobytes(text)} of HTML and CSS, ${inKilobytes(script)} of script`;
