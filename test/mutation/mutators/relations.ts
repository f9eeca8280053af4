import type { RuleId } from '#schemas/rule-ids.ts';
import { actorsOf, areClose, findNamed, patternOf, placesOf, type Named, type NamedRange } from '../actors.ts';
import type { Claim, Content, Range, SourceFile } from '../content.ts';
import type { Edit, Mutator, Spot } from '../mutant.ts';
import { inClaims, isQuoted, matchesIn, rawOf, showChange, swapWords } from '../words.ts';

const ROLES: readonly RuleId[] = ['role-is-sourced'];
const KEEPS_SPEAKER: readonly RuleId[] = ['speaker-is-named'];
const RIGHT_SPEAKER: readonly RuleId[] = ['attribution-is-sourced'];
const CAUSE: readonly RuleId[] = ['cause-is-sourced'];
const DIRECTION: readonly RuleId[] = ['direction-is-sourced'];
const ONE_VERSION: readonly RuleId[] = ['fact-has-one-version'];

/** A change inside a claim, which is right to report anywhere in it. */
const inClaim = ({ file, text }: Claim, edits: readonly Edit[]): Spot => ({
  edits,
  around: [{ file, ...text }],
  change: showChange(file, edits),
});

/** What may stand between two names without a difference in what they do: a list, or something that both do. */
const BETWEEN_EQUALS = /^(?:’s)?[\s,]*(?:(?:and|or|nor|with|like|as|met|meet|meeting|for|to)\s+)*(?:also\s+|as\s+did\s+|the\s+)*$/u;

/** Two actors of one kind that are named apart from each other, in claims without quotations. */
function* pairs(content: Content): Generator<{ claim: Claim; first: NamedRange; second: NamedRange }> {
  const actors = actorsOf(content);
  for (const file of content.files)
    for (const claim of file.claims) {
      if (rawOf(file, claim.text).includes('“')) continue;
      // “NATO–Russia” is one name.
      const named = findNamed(file, claim.text, actors).filter(
        ({ start, end }) => !/[–-]/.test(file.text.charAt(start - 1) + file.text.charAt(end)),
      );
      for (const [index, first] of named.entries()) {
        const second = named.slice(index + 1).find(({ named: { id, kind } }) => id !== first.named.id && isAlike(kind, first.named.kind));
        if (!second) continue;
        const between = file.text.slice(first.end, second.start);
        const isList =
          BETWEEN_EQUALS.test(between) ||
          named.some(
            ({ start, end }) =>
              start > first.end && end < second.start && /^[\s,]*(?:and|or)?\s*(?:the\s+)?$/.test(file.text.slice(first.end, start)),
          );
        if (!isList) yield { claim, first, second };
      }
    }
}

const STATE_LIKE = new Set(['state', 'organisation', 'alliance']);
const isAlike = (a: string, b: string) => a === b || (STATE_LIKE.has(a) && STATE_LIKE.has(b));

const TOLD = String.raw`(?:said|says|told\s+\w+|judged|held|thought|warned|argued|stressed|noted)`;

/** Attributions to an actor before and after what is said, each with the range of the name. */
interface Attribution extends Range {
  claim: Claim;
  file: SourceFile;
  speaker: NamedRange;
  isBefore: boolean;
}

function* attributions(content: Content): Generator<Attribution> {
  const actors = actorsOf(content);
  const name = String.raw`(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}’]+\s+){0,4}?${patternOf(actors)}(?:,[^,.“]{1,50},)?`;
  const before = new RegExp(
    String.raw`(?<=^\s*|\.\s+)(?:${name}\s+${TOLD}(?:\s+once\s+again|\s+again|\s+on\s+\d+\s+\p{L}+\s+\d{4})?\s+that|According\s+to\s+${name},|By\s+${name}’s\s+account,?)\s+`,
    'gu',
  );
  const after = new RegExp(String.raw`,\s+(?:${name}\s+said|said\s+${name}|according\s+to\s+${name})(?=[.;,])`, 'gu');
  for (const [isBefore, pattern] of [
    [true, before],
    [false, after],
  ] as const)
    for (const file of content.files)
      for (const claim of file.claims) {
        if (rawOf(file, claim.text).includes('“')) continue;
        for (const { start, end } of matchesIn(file, claim.text, pattern)) {
          const speaker = findNamed(file, { start, end }, actors).at(-1);
          if (speaker) yield { claim, file, start, end, speaker, isBefore };
        }
      }
}

function* dropped(content: Content): Generator<Spot> {
  for (const { claim, file, start, end, isBefore } of attributions(content)) {
    const next = file.text.charAt(end);
    const edits = isBefore ? [{ file, start, end: end + 1, by: next.toUpperCase() }] : [{ file, start, end, by: '' }];
    yield inClaim(claim, edits);
  }
}

function* givenToAnother(content: Content): Generator<Spot> {
  const actors = actorsOf(content);
  for (const { claim, file, speaker } of attributions(content)) {
    const [by] = strangers(
      actors,
      speaker.named,
      findNamed(file, claim.text, actors).map(({ named }) => named),
    );
    if (by) yield inClaim(claim, [{ file, start: speaker.start, end: speaker.end, by: by.names[0]! }]);
  }
}

/** Those of the same kind who are neither close to somebody nor named already; which comes first depends on the name. */
const strangers = (actors: readonly Named[], one: Named, named: readonly Named[]): Named[] =>
  actors
    .filter((other) => other.kind === one.kind && !areClose(other, one) && !named.some(({ id }) => id === other.id))
    .sort((a, b) => (a.id.length % 7) - (b.id.length % 7) || (a.id < b.id ? -1 : 1));

/** Sentences that begin with a word that may stand within a sentence. */
const COMMON_START = /^(?:The|On|In|It|He|They|Its|At|By|For|More|All|Two|Both|That|Some|An|A)\b/;

function* added(content: Content): Generator<Spot> {
  const actors = actorsOf(content);
  for (const file of content.files)
    for (const claim of file.claims) {
      const text = rawOf(file, claim.text);
      const start = COMMON_START.exec(text);
      if (!start || text.includes('“') || /\b(?:article|says?|said|according|account|told)\b/i.test(text)) continue;
      const named = findNamed(file, claim.text, actors).map((found) => found.named);
      for (const person of actors.filter(({ kind }) => kind === 'person').slice(text.length % 5, (text.length % 5) + 1)) {
        if (named.some((other) => areClose(other, person))) continue;
        const by = `According to ${person.names[0]!}, ${start[0].charAt(0).toLowerCase()}`;
        yield inClaim(claim, [{ file, start: claim.text.start, end: claim.text.start + 1, by }]);
      }
    }
}

function* replaced(content: Content, pattern: RegExp, by: (found: string) => string): Generator<Spot> {
  for (const { claim, file, start, end, groups } of inClaims(content, pattern))
    yield inClaim(claim, [{ file, start, end, by: by(groups[0]!) }]);
}

function* directions(content: Content): Generator<Spot> {
  const named = patternOf([...actorsOf(content), ...placesOf(content)]);
  const towards = new RegExp(
    String.raw`(?<!\b(?:[Aa]ccording|belong\p{L}*|owes|ties|next|adviser|close|party|due|way|up|on|back|[Ff]rom\s+[\p{L}\s]{1,30})\s+)\b(?:to|into)(?=\s+(?:the\s+)?${named})`,
    'gu',
  );
  yield* replaced(content, towards, () => 'from');
  const away = new RegExp(
    String.raw`(?<!\b(?:apart|different|officials|far)\s+)\b(?:from|out\s+of)(?=\s+(?:the\s+)?${named}(?!\s+to\b))`,
    'gu',
  );
  yield* replaced(content, away, () => 'to');
}

function* swappedEnds(content: Content): Generator<Spot> {
  const named = patternOf([...actorsOf(content), ...placesOf(content)]);
  const fromTo = new RegExp(String.raw`\bfrom\s+((?:the\s+)?${named})\s+(?:in)?to\s+((?:the\s+)?${named})`, 'gu');
  for (const { claim, file, start, groups } of inClaims(content, fromTo)) {
    const [whole = '', a = '', b = ''] = groups;
    const first = { text: a, start: start + whole.indexOf(a), end: start + whole.indexOf(a) + a.length };
    const second = { text: b, start: start + whole.lastIndexOf(b), end: start + whole.lastIndexOf(b) + b.length };
    yield inClaim(claim, swapWords(file, first, second));
  }
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = new RegExp(String.raw`(?<!\d[–-])\b\d{1,2}\s+(?:${MONTH})\s+\d{4}`, 'g');
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** The days that the digests of sources give, by id. */
const daysOfSources = (content: Content): Map<string, string[]> =>
  new Map(
    content.files.flatMap(({ collection, id, data }): [string, string[]][] => {
      const daysIn = (digest: unknown) => [...new Set([...flat(String(digest)).matchAll(DAY)].map(([day]) => day))];
      if (collection === 'references') return [[id, daysIn(data['digest'])]];
      if (collection !== 'articles') return [];
      return (data['passages'] as { id: string; digest: string }[]).map((passage) => [passage.id, daysIn(passage.digest)]);
    }),
  );

/** The claims of other files that cite a source which this claim cites, too. */
const versionsOf = (content: Content, claim: Claim): Claim[] =>
  content.files.flatMap((file) =>
    file === claim.file ? [] : file.claims.filter(({ cites }) => cites.some(({ id }) => claim.cites.some((own) => own.id === id))),
  );

/** Words of a claim by which another one is known to be about the same. */
const keyWords = (file: SourceFile, range: Range) =>
  new Set(
    rawOf(file, range)
      .toLowerCase()
      .match(/[\p{L}]{5,}/gu) ?? [],
  );

/** Claims with a part that another file has as well, in a claim with half of its longer words and a common source. */
function* versions(
  content: Content,
  pattern: RegExp,
  isMeant: (found: string) => boolean = () => true,
): Generator<Range & { claim: Claim; found: string }> {
  for (const file of content.files)
    for (const claim of file.claims) {
      const matches = matchesIn(file, claim.text, pattern).filter((match) => !isQuoted(file, claim.text, match));
      if (matches.length === 0) continue;
      const own = keyWords(file, claim.text);
      const others = versionsOf(content, claim).filter((other) => keyWords(other.file, other.text).intersection(own).size * 2 >= own.size);
      for (const { start, end, groups } of matches) {
        const found = flat(groups[0]!);
        if (isMeant(found) && others.some((other) => flat(rawOf(other.file, other.text)).includes(found)))
          yield { claim, start, end, found };
      }
    }
}

function* changedDates(content: Content): Generator<Spot> {
  const days = daysOfSources(content);
  for (const { claim, start, end, found } of versions(content, DAY)) {
    const by = claim.cites.flatMap(({ id }) => days.get(id) ?? []).find((day) => day !== found);
    if (by !== undefined) yield inClaim(claim, [{ file: claim.file, start, end, by }]);
  }
}

/** Figures that are no part of a date or of a name. */
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d.,/–-])(?!(?:19|20)\d\d\b)(?:\d{1,3}(?:,\d{3})+|\d+)(?=\s+\p{Ll})(?!\s+(?:${MONTH}|deployment))`,
  'gu',
);

function* changedFigures(content: Content): Generator<Spot> {
  const digests = new Map(
    content.files.flatMap(({ collection, id, data }): [string, string][] =>
      collection === 'references'
        ? [[id, String(data['digest'])]]
        : ((data['passages'] ?? []) as { id: string; digest: string }[]).map((passage) => [passage.id, passage.digest]),
    ),
  );
  for (const { claim, start, end, found } of versions(content, FIGURE)) {
    const figures = claim.cites.flatMap(({ id }) => [...(digests.get(id) ?? '').matchAll(FIGURE)].map(([figure]) => figure));
    const by = figures.find((figure) => figure !== found);
    if (by !== undefined) yield inClaim(claim, [{ file: claim.file, start, end, by }]);
  }
}

export const RELATION_MUTATORS: readonly Mutator[] = [
  {
    kind: 'names-change-places',
    summary: 'Two actors in a sentence change places, unless both stand in a list.',
    rules: ROLES,
    *find(content) {
      for (const { claim, first, second } of pairs(content)) yield inClaim(claim, swapWords(claim.file, first, second));
    },
  },
  {
    kind: 'attribution-is-dropped',
    summary: 'A sentence loses the words that say who said it.',
    rules: KEEPS_SPEAKER,
    find: dropped,
  },
  {
    kind: 'claim-is-given-to-another',
    summary: 'What somebody said is attributed to another actor.',
    rules: RIGHT_SPEAKER,
    find: givenToAnother,
  },
  {
    kind: 'attribution-is-added',
    summary: 'What a source states is attributed to somebody who did not say it.',
    rules: RIGHT_SPEAKER,
    find: added,
  },
  {
    kind: 'sequence-becomes-cause',
    summary: 'An “after”, “when” or “while” becomes “because”.',
    rules: CAUSE,
    *find(content) {
      yield* replaced(
        content,
        /\b(?:[Aa]fter|[Ff]ollowing)(?=\s+(?:the|a|its|his|their|reports|meeting)\b)/g,
        (found) => `${/^[AF]/.test(found) ? 'B' : 'b'}ecause of`,
      );
      yield* replaced(
        content,
        /(?<=\w )(?<!\b(?:say|on|not) )\b(?:when|while)(?=\s+(?:the|a|it|its|his|their|he|they|\p{Lu}\p{L}+)\b)/gu,
        () => 'because',
      );
    },
  },
  {
    kind: 'cause-is-added',
    summary: 'An “and” between two clauses becomes “so”, “and therefore” or “which led to”.',
    rules: CAUSE,
    *find(content) {
      yield* replaced(content, /(?:;\s+|,\s+and\s+)(?=(?:it|he|she|they|the|its|their)\s)/g, () => ', and as a result ');
      yield* replaced(content, /,\s+and(?=\s+(?:it|he|she|they|the|its|their)\s)/g, () => ', so');
      yield* replaced(content, /(?<=\.\s+)(?:It|He|She|They)(?=\s)/g, (found) => `Because of this, ${found.toLowerCase()}`);
      yield* replaced(
        content,
        /(?<=\w )\band(?=\s+(?:was|were|had|agreed|said|called|ordered|moved|sent|held|met)\b)/g,
        () => 'and therefore',
      );
    },
  },
  {
    kind: 'direction-is-reversed',
    summary: 'A “to” or “into” before a name becomes “from”, or the reverse.',
    rules: DIRECTION,
    *find(content) {
      yield* directions(content);
      yield* swappedEnds(content);
    },
  },
  {
    kind: 'one-version-changes-its-date',
    summary: 'Of two statements of the same, one gets another date that its source gives as well.',
    rules: ONE_VERSION,
    find: changedDates,
  },
  {
    kind: 'one-version-changes-its-figure',
    summary: 'Of two statements of the same, one gets another figure that its source gives as well.',
    rules: [...ONE_VERSION, 'number-is-sourced'],
    find: changedFigures,
  },
];
