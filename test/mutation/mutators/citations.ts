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
    kind: 'only-citation-is-another',
    summary: 'The only citation of a statement points to another passage or reference.',
    rules: [],
    find: (content) => replaceCitations(content, ({ length }) => length === 1, othersOf(content)),
  },
  {
    kind: 'only-citation-is-about-the-same',
    summary: 'The only citation of a statement points to another passage or reference about the same actor.',
    rules: [],
    find: (content) => replaceCitations(content, ({ length }) => length === 1, othersAboutTheSame(content)),
  },
  {
    kind: 'one-citation-is-another',
    summary: 'One of several citations of a statement points to another passage or reference.',
    rules: [],
    find: (content) => replaceCitations(content, ({ length }) => length > 1, othersOf(content)),
  },
  {
    kind: 'one-citation-is-about-the-same',
    summary: 'One of several citations of a statement points to another passage or reference about the same actor.',
    rules: [],
    find: (content) => replaceCitations(content, ({ length }) => length > 1, othersAboutTheSame(content)),
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

/** Makes citations of some claims point to other sources. */
function replaceCitations(
  content: Content,
  isMeant: (cites: readonly Cite[]) => boolean,
  othersThan: (id: string) => readonly string[],
): Generator<Spot> {
  return eachClaim(
    content,
    function* ({ file, cites }) {
      if (!isMeant(cites)) return;
      for (const { id, start, end } of cites)
        for (const by of othersThan(id)) if (!cites.some((cite) => cite.id === by)) yield { edits: [{ file, start, end, by }] };
    },
    sourceFiles(content),
  );
}

/** Ids of other passages, or of other references: near ones and far ones. */
function othersOf(content: Content): (id: string) => string[] {
  const ids = [...textsOfSources(content).keys()];
  return (id) => {
    const alike = ids.filter((other) => isPassage(other) === isPassage(id));
    return pick(
      alike.filter((other) => other !== id),
      alike.indexOf(id),
    );
  };
}

/** Ids of other passages, or of other references, that name an actor whom the source names, too. */
function othersAboutTheSame(content: Content): (id: string) => string[] {
  const names = entriesOf(content, 'actors').map(({ data }) => [
    String(data['name']),
    ...((data['altLabels'] as string[] | undefined) ?? []),
  ]);
  const actors = new Map(
    [...textsOfSources(content)].map(([id, text]) => [
      id,
      names.flatMap((own, index) => (own.some((name) => text.includes(name)) ? [index] : [])),
    ]),
  );
  const ids = [...actors.keys()];
  return (id) => {
    const own = actors.get(id) ?? [];
    const alike = ids.filter(
      (other) => other !== id && isPassage(other) === isPassage(id) && actors.get(other)?.some((actor) => own.includes(actor)),
    );
    return pick(alike, ids.indexOf(id));
  };
}

/** Three of a list, from different parts of it. */
const pick = (ids: readonly string[], index: number): string[] =>
  [...new Set([0, 7, 40].map((step) => ids[(index + step) % ids.length]))].filter((id) => id !== undefined);

/** What each source says, by its id. */
function textsOfSources(content: Content): Map<string, string> {
  const passages = entriesOf(content, 'articles').flatMap(({ data }) => data['passages'] as { id: string; digest: string }[]);
  const references = entriesOf(content, 'references').map(({ id, data }) => ({ id, digest: String(data['digest']) }));
  return new Map([...passages, ...references].map(({ id, digest }) => [id, digest]));
}
