import { entriesOf, type Cite, type Claim, type Content } from '../content.ts';
import type { Edit, Mutator, Spot } from '../mutant.ts';
import { misspell, rawOf, showChange } from '../words.ts';

const isPassage = (id: string) => id === 'headline' || /^p\d+$/.test(id);

function* eachClaim(
  content: Content,
  edit: (claim: Claim) => Iterable<{ edits: Edit[]; more?: readonly Cite[] }>,
  users?: (claim: Claim) => string[],
): Generator<Spot> {
  for (const { claims } of content.files)
    for (const claim of claims)
      for (const { edits } of edit(claim))
        yield {
          edits,
          around: [{ file: claim.file, ...claim.range }, ...edits],
          ...(users ? { anywhereIn: users(claim) } : {}),
          change: showChange(claim.file, edits, 40),
        };
}

/** If a claim had the only citation of a passage or reference, a finding in the file of that is right too. */
const sourceFiles =
  (content: Content) =>
  ({ cites }: Claim) => [
    ...entriesOf(content, 'articles').map(({ name }) => name),
    ...cites.filter(({ id }) => !isPassage(id)).map(({ id }) => `references/${id}.yaml`),
  ];

function removeMark({ file }: Claim, { start, end }: Cite): Edit {
  return { file, start: start - 2, end: end + 1, by: '' };
}

/** Removes an id from a list in brackets. */
function removeItem({ file, citesRange }: Claim, { start, end }: Cite): Edit {
  const after = /^\s*,\s*/.exec(file.text.slice(end, citesRange!.end));
  if (after) return { file, start, end: end + after[0].length, by: '' };
  const before = /\s*,\s*$/.exec(file.text.slice(citesRange!.start, start))![0];
  return { file, start: start - before.length, end, by: '' };
}

const isFlow = ({ file, citesRange }: Claim) => citesRange !== undefined && file.text[citesRange.start] === '[';

export const CITATION_MUTATORS: readonly Mutator[] = [
  {
    kind: 'only-citation-in-prose-is-deleted',
    summary: 'A sentence of a briefing loses its only citation.',
    rules: ['statement-has-source'],
    find: (content) =>
      eachClaim(content, function* (claim) {
        if (claim.part === 'body' && claim.cites.length === 1 && !/[?:]["”’)]*$/.test(rawOf(claim.file, claim.text)))
          yield { edits: [removeMark(claim, claim.cites[0]!)] };
      }),
  },
  {
    kind: 'all-citations-in-prose-are-deleted',
    summary: 'A sentence of a briefing loses all of its several citations.',
    rules: ['statement-has-source'],
    find: (content) =>
      eachClaim(content, function* (claim) {
        if (claim.part === 'body' && claim.cites.length > 1) yield { edits: claim.cites.map((cite) => removeMark(claim, cite)) };
      }),
  },
  {
    kind: 'one-citation-in-prose-is-deleted',
    summary: 'A sentence of a briefing loses one of its citations.',
    rules: [],
    find: (content) =>
      eachClaim(
        content,
        function* (claim) {
          if (claim.part === 'body' && claim.cites.length > 1) for (const cite of claim.cites) yield { edits: [removeMark(claim, cite)] };
        },
        sourceFiles(content),
      ),
  },
  {
    kind: 'one-citation-in-data-is-deleted',
    summary: 'A statement or event loses one of its citations.',
    rules: [],
    find: (content) =>
      eachClaim(
        content,
        function* (claim) {
          if (isFlow(claim) && claim.cites.length > 1) for (const cite of claim.cites) yield { edits: [removeItem(claim, cite)] };
        },
        sourceFiles(content),
      ),
  },
  {
    kind: 'only-citation-in-data-is-deleted',
    summary: 'A statement or event loses its only citation: its list of citations is empty or missing.',
    rules: ['entry-fits-schema'],
    find: (content) =>
      eachClaim(content, function* ({ file, cites, citesRange }) {
        if (cites.length !== 1 || !citesRange) return;
        yield { edits: [{ file, ...citesRange, by: '[]' }] };
        const start = file.text.lastIndexOf('\n', citesRange.start);
        yield { edits: [{ file, start, end: citesRange.end, by: '' }] };
      }),
  },
  {
    kind: 'passage-is-replaced-by-another',
    summary: 'A citation points to another passage of the article.',
    rules: [],
    find: (content) =>
      eachClaim(
        content,
        function* ({ file, cites }) {
          for (const { id, start, end } of cites.filter((cite) => /^p\d+$/.test(cite.id)))
            for (const step of [1, 5, 11]) {
              const by = `p${((Number(id.slice(1)) - 1 + step) % 21) + 1}`;
              if (!cites.some((cite) => cite.id === by)) yield { edits: [{ file, start, end, by }] };
            }
        },
        sourceFiles(content),
      ),
  },
  {
    kind: 'reference-is-replaced-by-another',
    summary: 'A citation points to another reference.',
    rules: [],
    find: (content) => {
      const references = entriesOf(content, 'references').map(({ id }) => id);
      return eachClaim(
        content,
        function* ({ file, cites }) {
          for (const { id, start, end } of cites.filter((cite) => !isPassage(cite.id)))
            for (const step of [1, 7, 40]) {
              const by = references[(references.indexOf(id) + step) % references.length]!;
              if (!cites.some((cite) => cite.id === by)) yield { edits: [{ file, start, end, by }] };
            }
        },
        sourceFiles(content),
      );
    },
  },
  {
    kind: 'citation-is-misspelt',
    summary: 'The id of a citation is misspelt, or of a passage that does not exist.',
    rules: ['citation-resolves'],
    find: (content) =>
      eachClaim(content, function* ({ file, cites }) {
        for (const { id, start, end } of cites) {
          const by = isPassage(id) ? (id === 'headline' ? 'headlines' : `p${Number(id.slice(1)) + 21}`) : misspell(id);
          if (by !== undefined) yield { edits: [{ file, start, end, by }] };
        }
      }),
  },
  {
    kind: 'citation-of-date-is-misspelt',
    summary: 'The id of the reference for a date is misspelt.',
    rules: ['citation-resolves'],
    *find(content) {
      for (const file of content.files)
        for (const { cites } of file.dates)
          for (const { id, start, end } of cites) {
            const by = misspell(id);
            if (by === undefined) continue;
            const edits = [{ file, start, end, by }];
            yield { edits, change: showChange(file, edits) };
          }
    },
  },
  {
    kind: 'passage-rests-unused',
    summary: 'A passage is added to the article, and nothing cites it.',
    rules: ['passage-is-used'],
    *find(content) {
      for (const file of entriesOf(content, 'articles')) {
        const passages = file.items.filter(({ path }) => path.length === 2 && path[0] === 'passages');
        for (const words of ['A closing remark of the reporter.', 'One more paragraph.', 'A line that was overlooked.']) {
          const by = `  - id: p${passages.length + 1}\n    digest: ${words}\n`;
          yield { edits: [{ file, start: file.text.length, end: file.text.length, by }], change: `adds p${passages.length + 1}: ${words}` };
        }
      }
    },
  },
  {
    kind: 'reference-rests-unused',
    summary: 'A reference is added, and nothing cites it.',
    rules: ['reference-is-used'],
    *find(content) {
      for (const { id, text } of entriesOf(content, 'references')) {
        const name = `references/${id}-again.yaml`;
        yield { edits: [], writes: { [name]: text }, anywhereIn: [name], change: `adds ${name}` };
      }
    },
  },
  {
    kind: 'citation-mark-in-data',
    summary: 'A citation is written into the text of a statement in YAML instead of its list of citations.',
    rules: ['citation-resolves', 'mdx-is-content'],
    find: (content) =>
      eachClaim(content, function* ({ file, part, text }) {
        if (part !== 'body' && part !== 'title') yield { edits: [{ file, start: text.end, end: text.end, by: '[^p1]' }] };
      }),
  },
];
