import type { Coverage } from './coverage.ts';

interface Section {
  title: string;
  /** Why it matters, or what to do. */
  hint: string;
  lines: string[];
}

const MOST_PLACES = 3;
const MOST_LINES = 25;

/** What is left to write, for an editor to read. */
export function reportCoverage(coverage: Coverage): string {
  const sections = listSections(coverage).filter(({ lines }) => lines.length > 0);
  if (sections.length === 0) return 'Nothing is left to write: each passage, actor, term and quotation has its place.';
  return sections
    .map(({ title, hint, lines }) => [`${title} (${lines.length})`, `  ${hint}`, ...shorten(lines).map((line) => `  - ${line}`)].join('\n'))
    .join('\n\n');
}

function shorten(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`… and ${more} more: --format json lists all.`] : [])];
}

function listSections(coverage: Coverage): Section[] {
  const { unusedPassages, bareActors, unknownNames, undefinedTerms, unshownQuotations, dueStatements } = coverage;
  return [
    {
      title: 'Passages used by nothing',
      hint: 'Cite them in a briefing or another entry, or say in their field “waived” why nothing rests on them.',
      lines: unusedPassages.map(({ id, digest }) => `${id}: ${digest}`),
    },
    {
      title: 'Actors without a profile',
      hint: 'They have a role and no more: add statements, or background.',
      lines: bareActors.map(
        ({ id, name, mentions }) => `${name} (actors/${id}), named in ${mentions} ${mentions === 1 ? 'statement' : 'statements'}`,
      ),
    },
    {
      title: 'Names that no entry has',
      hint: 'Found by their capitals, so not all are names. An actor, a place or a term, or an altLabel of one, links them.',
      lines: unknownNames.map(({ name, entries }) => `${name}: ${listPlaces(entries)}`),
    },
    {
      title: 'Terms used but not defined',
      hint: 'Write the name out, or add a term or an actor that has it.',
      lines: undefinedTerms.map(({ term, entries }) => `${term}: ${listPlaces(entries)}`),
    },
    {
      title: 'Quotations that no statement quotes',
      hint: 'They stand on the page of their source only.',
      lines: unshownQuotations.map(({ source, text, speaker }) => `${source}: “${text}” (${speaker ?? 'nobody named'})`),
    },
    {
      title: 'Statements due for review',
      hint: 'They were not reviewed against what these sources say now: npm run review shows both.',
      lines: (dueStatements ?? []).map(({ entry, anchor, text, sources }) => `${entry}#${anchor} (${sources.join(', ')}): ${text}`),
    },
  ];
}

function listPlaces(entries: readonly string[]): string {
  const more = entries.length - MOST_PLACES;
  return [...entries.slice(0, MOST_PLACES), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
