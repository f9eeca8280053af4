import { slugify } from '#lib/text/slugify.ts';
import type { IsoDay } from '#lib/dates/calendar.ts';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import { withoutTime } from '#lib/dates/moments.ts';
import { slugIn } from '#locales/slug.ts';
import { parseYaml, valueAt } from '#lib/yaml/yaml-text.ts';
import { COLLECTIONS, collectionOf, infoOf, type EntryKind } from '#schemas/collections.ts';
import type { Language } from '#schemas/languages.ts';
import { HEADLINE_ID, ID_PATTERN, PASSAGE_ID_PATTERN } from '#schemas/ids.ts';
import type { ParsedContent } from '#dossier/parse/parse-entries.ts';
import { issueOfId } from '#dossier/parse/id-issue.ts';
import { capitalise } from '#dossier/names.ts';
import { isReservedId } from '#dossier/reserved-ids.ts';
import { explainSchemaIssue } from '#dossier/parse/schema-issue.ts';
import { flagsOf, type Draft } from './flags.ts';
import { scaffold } from './scaffold.ts';

/** The issues of the values in a draft, as sentences. Missing values are no issues. */
export function issuesOf(kind: EntryKind, draft: Draft): string[] {
  const { schema } = COLLECTIONS[collectionOf(kind)];
  const result = schema.safeParse(draft);
  return (result.error?.issues ?? [])
    .filter(({ path }) => valueAt(draft, path as (string | number)[]) !== undefined)
    .flatMap((issue) => explainSchemaIssue(schema, issue, draft))
    .map(({ reason, hint }) => `${reason}.${hint ? ` ${hint}` : ''}`)
    .concat(issuesOfDates(draft));
}

/** Checks dates without a basis: the schema only checks dates with one. */
function issuesOfDates(draft: Draft): string[] {
  return Object.entries(draft).flatMap(([key, value]) => {
    const { edtf, basis } = (value ?? {}) as { edtf?: unknown; basis?: unknown };
    const parsed = typeof edtf === 'string' && basis === undefined ? safeParseEdtf(edtf) : undefined;
    return parsed && !parsed.ok ? [`${key}.edtf: ${parsed.reason}.`] : [];
  });
}

/** Default values: a briefing is a draft, has the next place in the order and is of today. */
export function defaultValues(kind: EntryKind, { texts }: Pick<ParsedContent, 'texts'>, today: IsoDay): Draft {
  return kind === 'briefing' ? { order: nextOrder([...texts.values()]), draft: true, published: today } : {};
}

/** The place after the last one taken. Texts are parsed here, so that briefings with errors count, too. */
function nextOrder(texts: readonly string[]): number {
  const orders = texts.flatMap((text) => {
    const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
    const parsed = frontmatter === undefined ? undefined : parseYaml(frontmatter);
    const order = parsed?.ok ? valueAt(parsed.data, ['order']) : undefined;
    return typeof order === 'number' && Number.isInteger(order) ? [order] : [];
  });
  return Math.max(0, ...orders) + 1;
}

/** Takes the one reference that an entry cites as the source of its date, if the date needs one and has none. */
export function adoptSourceOfDate(draft: Draft): void {
  const { date } = draft as { date?: { basis?: unknown; cites?: unknown } };
  if (date?.basis !== 'background' || date.cites !== undefined || !Array.isArray(draft['cites'])) return;
  const references = draft['cites'].filter((id) => !PASSAGE_ID_PATTERN.test(String(id)) && id !== HEADLINE_ID);
  if (references.length === 1) draft['date'] = { ...date, cites: references };
}

/** The id made from a draft’s name, in the language of the draft or else of the site; undefined if it makes none. */
export function idFor(kind: EntryKind, draft: Draft, ofSite: Language): string | undefined {
  const word = (key: string) => {
    const value = draft[key];
    return typeof value === 'string' ? slugIn(draft['language'] ?? ofSite, value) : '';
  };
  // A reference is named after its publisher and date: "publisher-2020-03-05".
  const issued = typeof draft['issued'] === 'string' ? slugify(withoutTime(draft['issued'])) : '';
  const id =
    kind === 'reference' && word('publisher')
      ? `${word('publisher')}-${issued || word('title')}`
      : word(infoOf(collectionOf(kind)).namedBy);
  return id === '' ? undefined : id;
}

/** The message for a name that makes no id. */
export const NO_LETTERS = 'No file name can be made from it, because it has no letter from a to z and no digit: name the file with --id.';

/** Why a new entry cannot have an id, and what to do, in sentences; undefined if it can. */
export function findIdIssue(kind: EntryKind, id: string, content: Pick<ParsedContent, 'ids'>): string | undefined {
  const issue = judgeId(kind, id, content);
  return issue?.needsOther ? `${issue.reason} Choose another id with --id.` : issue?.reason;
}

interface IdIssue {
  /** A sentence. */
  reason: string;
  /** Whether only another id helps, and the reason does not say so. */
  needsOther: boolean;
}

/** Why an entry cannot get an id; undefined if it can. */
export function judgeId(kind: EntryKind, id: string, { ids }: Pick<ParsedContent, 'ids'>): IdIssue | undefined {
  const say = (reason: string): IdIssue => ({ reason, needsOther: false });
  const refuse = (reason: string): IdIssue => ({ reason, needsOther: true });
  const collection = collectionOf(kind);
  const taken = ids.get(collection) ?? new Set();
  if (!ID_PATTERN.test(id)) {
    const form = `"${id}" is not a valid id. Use lower-case letters, digits and single hyphens`;
    const near = slugify(id);
    const issue = near === '' ? undefined : judgeId(kind, near, { ids });
    return issue ? { ...issue, reason: `${form}. ${issue.reason}` } : say(`${form}, such as ${near || 'ada-quill'}.`);
  }
  if (kind === 'reference' && (PASSAGE_ID_PATTERN.test(id) || id === HEADLINE_ID))
    return say(`"${id}" is reserved for a part of the article. Use another id, such as publisher-2020-03-05.`);
  const issue = issueOfId(id, infoOf(collection).extension);
  if (issue) return refuse(`${capitalise(issue.reason)}.`);
  if (isReservedId(collection, id, ids.get('references') ?? new Set()))
    return refuse(`Another part of the page /${collection}/ has the id "${id}", so links to the ${kind} would lead there.`);
  if (taken.has(id)) return refuse(`${collection}/${id}${COLLECTIONS[collection].extension} already exists and is not overwritten.`);
  const [other] = taken;
  if (COLLECTIONS[collection].count === 'one' && other !== undefined)
    return say(`A site has one ${kind}, and ${collection}/${other}.yaml already exists. Edit it, or move it out of the content.`);
  return undefined;
}

const PROSE = `
{/* Write the answer here, in paragraphs. Cite a source after each sentence: The council voted.[^p1] */}
`;

/** The file of a new entry. */
export function writeEntry(kind: EntryKind, draft: Draft): string {
  const { schema, extension } = COLLECTIONS[collectionOf(kind)];
  if (extension !== '.mdx') return scaffold(schema, draft);
  return `---\n${scaffold(schema, draft)}---\n${PROSE}`;
}

/** The flags whose values a draft lacks, and which an entry needs or is named after. */
export const missingFlags = (kind: EntryKind, draft: Draft) =>
  flagsOf(kind).filter(
    (flag) => (flag.isRequired || (kind === 'reference' && flag.name === 'issued')) && !isFilled(flag.name, kind, draft),
  );

/** Whether every value that a flag would set is in the draft. */
function isFilled(name: string, kind: EntryKind, draft: Draft): boolean {
  const probe: Draft = {};
  flagsOf(kind)
    .find((flag) => flag.name === name)
    ?.fill(probe, ['x']);
  const holds = (value: unknown, path: readonly string[]): boolean =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value).every(([key, inner]) => holds(inner, [...path, key]))
      : valueAt(draft, path) !== undefined;
  return holds(probe, []);
}
