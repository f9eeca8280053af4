import { describeOptions } from '#rules/settings/weaker-rules.ts';
import type { Coverage } from './coverage.ts';

interface Section {
  title: string;
  /** Why it matters, or what to do. */
  hint: string;
  lines: string[];
  /** The number of what is listed; by default, that of the lines. */
  count?: number;
}

const LEVELS = { off: 'off', warning: 'only a warning' };

const MAX_ENTRIES = 3;
const MAX_LINES = 25;

/** Prints what is left to write, as text for an editor. */
export function reportCoverage(coverage: Coverage): string {
  const sections = listSections(coverage).filter(({ lines }) => lines.length > 0);
  if (sections.length === 0) return 'Nothing is left to write: every passage, actor, term and quotation is used.';
  return sections
    .map(({ title, hint, lines, count = lines.length }) =>
      [`${title} (${count})`, `  ${hint}`, ...shorten(lines).map((line) => `  - ${line}`)].join('\n'),
    )
    .join('\n\n');
}

function shorten(lines: readonly string[]): string[] {
  const more = lines.length - MAX_LINES;
  return [...lines.slice(0, MAX_LINES), ...(more > 0 ? [`… and ${more} more: --format json lists all.`] : [])];
}

function listSections(coverage: Coverage): Section[] {
  const {
    unusedPassages,
    bareActors,
    unknownNames,
    undefinedTerms,
    unshownQuotations,
    dueTexts,
    unprovenRecords,
    laterReferences,
    undatedReferences,
    weakerRules,
    languageGaps,
  } = coverage;
  return [
    {
      title: 'Unused passages',
      hint: 'Cite them in a briefing or another entry, or say in their field “waived” why nothing cites them.',
      lines: unusedPassages.map(({ id, digest }) => `${id}: ${digest}`),
    },
    {
      title: 'Actors without a profile',
      hint: 'They have only a role: add statements or background.',
      lines: bareActors.map(
        ({ id, name, mentions }) => `${name} (actors/${id}), named in ${mentions} ${mentions === 1 ? 'statement' : 'statements'}`,
      ),
    },
    {
      title: 'Names without an entry',
      hint: 'Found by their capital letters, so not all are names. Add an actor, a place or a term, or an altLabel to one.',
      lines: unknownNames.map(({ name, entries }) => `${name}: ${listSome(entries)}`),
    },
    {
      title: 'Undefined terms',
      hint: 'Write the name out, or add a term or an actor with it.',
      lines: undefinedTerms.map(({ term, entries }) => `${term}: ${listSome(entries)}`),
    },
    {
      title: 'Unused quotations',
      hint: 'No statement quotes them: they appear only with their source.',
      lines: unshownQuotations.map(({ source, text, speaker }) => `${source}: “${text}” (${speaker ?? 'no speaker named'})`),
    },
    {
      title: 'Texts due for review',
      hint: 'They were not reviewed against the present text of these sources. Run npm run review.',
      lines: (dueTexts ?? []).map(
        ({ key, text, sources }) => `${key}${sources.length > 0 ? ` (${sources.join(', ')})` : ''}: ${text.replaceAll('\n', '; ')}`,
      ),
    },
    {
      title: 'Records never compared with their sources',
      hint: 'Save the text of the source as sources/<id>.txt, and run npm run prove.',
      lines: unprovenRecords?.length ? [unprovenRecords.join(', ')] : [],
      count: unprovenRecords?.length ?? 0,
    },
    {
      title: 'Later pages behind text as of the article',
      hint: 'Cite a page of that time instead, if you find one.',
      lines: laterReferences.map(
        ({ id, issued, standing, citations }) =>
          `${id} (issued ${issued}, cited ${citations === 1 ? 'once' : `${citations} times`}): ${standing ?? 'no reason is given'}`,
      ),
    },
    {
      title: 'Undated pages behind text as of the article',
      hint: 'They may be later. Add the day of issue, if the page shows one.',
      lines: undatedReferences.length > 0 ? [undatedReferences.join(', ')] : [],
      count: undatedReferences.length,
    },
    {
      title: 'Rules that are off or weaker',
      hint: 'They are so in site.config.ts, and named on the page about the site.',
      lines: weakerRules.map(({ id, level, options }) => {
        const what = [...(level === undefined ? [] : [LEVELS[level]]), ...(options.length > 0 ? [describeOptions(options)] : [])];
        return `${id}: ${what.join('; ')}`;
      }),
    },
    {
      title: 'Rules that the language pack cannot apply',
      hint: 'They are named on the page about the site.',
      lines: languageGaps.map(({ id, missing, unchecked }) =>
        unchecked === undefined
          ? `${id}: off, because the pack has no part "${missing.join('", "')}"`
          : `${id}: does not check ${unchecked}`,
      ),
    },
  ];
}

function listSome(entries: readonly string[]): string {
  const more = entries.length - MAX_ENTRIES;
  return [...entries.slice(0, MAX_ENTRIES), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
