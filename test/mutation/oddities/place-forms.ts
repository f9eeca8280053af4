import type { RuleId } from '#schemas/rule-ids.ts';
import { actorsOf, findNamed, placesOf } from '../actors.ts';
import { entriesOf, type Content, type Range, type Scalar, type SourceFile } from '../content.ts';
import type { Edit, Mutator, Spot } from '../mutant.ts';
import { isQuoted, matchesIn, quotedIn, rawOf, showChange, wordsIn, type Word } from '../words.ts';

/** A form of an oddity: the text itself, or what it makes of the text that it replaces. */
export type Form = string | ((found: string) => string);

/** Yields every place of the content where a form can stand. */
export type Put = (content: Content, form: Form) => Iterable<Spot>;

/** A text in which a form can stand; a scalar is a text in YAML. */
export interface Place extends Range {
  file: SourceFile;
  scalar?: Scalar;
}

/** A text with its odd characters by their numbers, so that reports can be read. */
export const showForm = (form: string): string =>
  form.replace(/[^\x20-\x7e]/gu, (odd) => `U+${odd.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);

/** Forms by what they show as. */
export const listForms = (...texts: string[]): Record<string, Form> => Object.fromEntries(texts.map((text) => [showForm(text), text]));

/** Each form is put into one of so many parts of the content: to look for every place of every form would take minutes. */
const PARTS = 10;

/** A kind of oddity: each of its forms, at each of its places in a part of the content, or in all of it if there is none. */
export const makeOddity = (kind: string, summary: string, rules: readonly RuleId[], put: Put, forms: Record<string, Form>): Mutator => ({
  kind,
  summary,
  rules,
  *find(content) {
    for (const [index, [form, by]] of Object.entries(forms).entries()) {
      const part = { ...content, files: content.files.filter((_, at) => at % PARTS === index % PARTS) };
      const spots = [...put(part, by)];
      for (const spot of spots.length > 0 ? spots : put(content, by)) yield { ...spot, form };
    }
  },
});

/** Several ways to put a form, one after the other. */
export const either = (...puts: Put[]): Put =>
  function* (content, form) {
    for (const put of puts) yield* put(content, form);
  };

const apply = (form: Form, found = ''): string => (typeof form === 'string' ? form : form(found));

function* spotsOf(place: Place, { start, end }: Range, by: string): Generator<Spot> {
  const edit = placeInYaml(place, { file: place.file, start, end, by });
  if (edit) yield { edits: [edit], change: showForm(showChange(place.file, [edit])) };
}

/** A plain text in YAML gets quotation marks if the form has a character of YAML. */
function placeInYaml({ file, scalar }: Place, edit: Edit): Edit | undefined {
  if (!scalar) return edit;
  const before = file.text.slice(0, scalar.start);
  if (/[>|][-+]?\n\s*$/.test(before)) return edit;
  if (/['"]$/.test(before)) return /['"\\\n]/.test(edit.by) ? undefined : edit;
  if (!/[:#"'`\\{}[\],&*!|>%@\n]|^[-?\s]|\s$/.test(edit.by)) return edit;
  const raw = file.text.slice(scalar.start, edit.start) + edit.by + file.text.slice(edit.end, scalar.end);
  return { file, start: scalar.start, end: scalar.end, by: JSON.stringify(raw.replace(/\n +/g, ' ')) };
}

/** Puts a form into the middle of a word of small letters. */
export const insideWords = (places: (content: Content) => Iterable<Place>): Put =>
  function* (content, form) {
    for (const place of places(content)) {
      const word = wordsIn(place.file, place).find(
        ({ text, ...range }) => /^\p{L}{4,}$/u.test(text) && !isQuoted(place.file, place, range),
      );
      if (word) {
        const at = middleOf(word);
        yield* spotsOf(place, { start: at, end: at }, apply(form));
      }
    }
  };

const middleOf = ({ start, end }: Word): number => start + Math.ceil((end - start) / 2);

/** Puts a form after the second word, outside of quotations. */
export const afterWords = (places: (content: Content) => Iterable<Place>): Put =>
  function* (content, form) {
    for (const place of places(content)) {
      const word = wordsIn(place.file, place)
        .slice(1)
        .find((range) => !isQuoted(place.file, place, range));
      if (word) yield* spotsOf(place, { start: word.end, end: word.end }, ` ${apply(form)}`);
    }
  };

/** Puts a form behind the text. */
export const afterTexts = (places: (content: Content) => Iterable<Place>): Put =>
  function* (content, form) {
    for (const place of places(content)) yield* spotsOf(place, { start: place.end, end: place.end }, ` ${apply(form)}`);
  };

/** Puts a form in the place of the whole text; in YAML as it is, so that it can have any type. */
export const insteadOfTexts = (places: (content: Content) => Iterable<Place>): Put =>
  function* (content, form) {
    for (const place of places(content)) {
      const { file } = place;
      const { start, end } = place.scalar?.start === place.start ? wholeOf(place) : place;
      const by = apply(form, rawOf(file, place));
      if (by === rawOf(file, place)) continue;
      const edits = [{ file, start, end, by }];
      yield { edits, change: showForm(showChange(file, edits)) };
    }
  };

/** A text in YAML with its quotation marks, or the indicator of its block. */
function wholeOf({ file, start, end }: Place): Range {
  const head = /(?:['"]|[>|][-+]?\n\s*)$/.exec(file.text.slice(0, start))?.[0].length ?? 0;
  return { start: start - head, end: head === 1 ? end + 1 : end };
}

/** A finding on any line of the file is right, because it is about two of its fields, or about its form. */
export const onAnyLine = (put: Put): Put =>
  function* (content, form) {
    for (const spot of put(content, form)) yield { ...spot, anywhereIn: spot.edits.map(({ file }) => file.name) };
  };

/** Puts a form in the place of what matches, outside of quotations. */
export const insteadOf = (pattern: RegExp, places: (content: Content) => Iterable<Place>): Put =>
  function* (content, form) {
    for (const place of places(content))
      for (const { start, end, groups } of matchesIn(place.file, place, pattern)) {
        if (isQuoted(place.file, place, { start, end })) continue;
        const by = apply(form, groups[0]);
        if (by !== groups[0]) yield* spotsOf(place, { start, end }, by);
      }
  };

/** Puts a form as a block of its own before each paragraph of the briefings. */
export const asBlocks: Put = function* (content, form) {
  for (const file of entriesOf(content, 'briefings'))
    for (const paragraph of file.paragraphs) {
      const before = file.text.slice(0, paragraph);
      // A waiver belongs to the paragraph below it.
      if (before.endsWith('*/}\n\n')) continue;
      const [start, by] = [paragraph - 1, apply(form)];
      // A heading names what stands below it: another one in between would leave it with nothing.
      if (by.startsWith('#') && /^#.*\n\n$/m.test(before.slice(before.trimEnd().lastIndexOf('\n') + 1))) continue;
      yield { edits: [{ file, start, end: start, by: `\n${by}\n` }], change: `adds ${showForm(by)}` };
    }
};

/** The sentences of the briefings. */
export function* sentences(content: Content): Generator<Place> {
  for (const file of entriesOf(content, 'briefings'))
    for (const { part, text } of file.claims) if (part === 'body') yield { file, ...text };
}

/** The sentences of the briefings with their citations. */
export function* citedSentences(content: Content): Generator<Place> {
  for (const file of entriesOf(content, 'briefings'))
    for (const { part, range } of file.claims) if (part === 'body') yield { file, ...range };
}

/** The texts of statements in YAML. */
export function* statements(content: Content): Generator<Place> {
  for (const file of content.files)
    for (const { part, text } of file.claims)
      if (part !== 'body' && part !== 'title') yield { file, start: text.start, end: text.end, scalar: text as Scalar };
}

export function* texts(content: Content): Generator<Place> {
  yield* sentences(content);
  yield* statements(content);
}

/** The words of the headings of the briefings. */
export function* headings(content: Content): Generator<Place> {
  for (const file of entriesOf(content, 'briefings'))
    for (const { start, end } of matchesIn(file, file.body!, /(?<=^## ).+/gm)) yield { file, start, end };
}

/** The values of fields with one of these keys; `inside` is the last key of what they are in, if that matters. */
export const fields = (keys: string, inside = /^/) =>
  function* (content: Content): Generator<Place> {
    for (const file of content.files)
      for (const scalar of file.scalars)
        if (keys.split(' ').includes(scalar.key) && inside.test(`${file.collection}.${scalar.path.join('.')}`))
          yield { file, start: scalar.start, end: scalar.end, scalar };
  };

export const names = fields('name term', /^(?:actors|places|glossary)\.\w+$/);

/** Where sentences and statements name an actor or a place. */
export function* mentions(content: Content): Generator<Place> {
  const named = [...actorsOf(content), ...placesOf(content)];
  for (const place of texts(content))
    for (const { start, end } of findNamed(place.file, place, named))
      if (!isQuoted(place.file, place, { start, end })) yield { ...place, start, end };
}

/** The words between the marks of quotations. */
export function* quotedWords(content: Content): Generator<Place> {
  for (const { file, range, claim } of quotedIn(content))
    if (claim) yield { file, ...range, ...(claim.part === 'body' ? {} : { scalar: claim.text as Scalar }) };
}

/** Quotations with their marks. */
export function* quotations(content: Content): Generator<Place> {
  for (const place of quotedWords(content)) yield { ...place, start: place.start - 1, end: place.end + 1 };
}

/** Puts files beside the first paragraph of each briefing, with a block that shows one of them. */
export const withFile = (name: string, block: string | undefined): Put =>
  function* (content, form) {
    for (const file of entriesOf(content, 'briefings'))
      for (const paragraph of file.paragraphs.slice(0, 1)) {
        const start = paragraph - 1;
        yield {
          edits: block === undefined ? [] : [{ file, start, end: start, by: `\n${block}\n` }],
          writes: { [`briefings/${name}`]: apply(form) },
          anywhereIn: [`briefings/${name}`],
          change: `adds ${name}: ${showForm(apply(form)).slice(0, 60)}`,
        };
      }
  };
