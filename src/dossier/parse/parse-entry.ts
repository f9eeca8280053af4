import { listTextIssues } from '#lib/text/normal-form/text-issues.ts';
import { createLocator, type TextPlace } from '#lib/text/text-place.ts';
import { findCutTexts, offsetOfWord, parseYaml, valueAt, YamlPlaces } from '#lib/yaml/yaml-text.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import type { RuleId } from '#schemas/rule-ids.ts';
import type { Entry, EntrySource } from '../entry.ts';
import { hintForTag } from '../prose/code-in-prose.ts';
import { listIssuesOfBody } from '../prose/body-issues.ts';
import { listIssuesOfField, parseBody } from '../prose/prose.ts';
import { findComments } from './find-comments.ts';
import { dropRepeated, explainSchemaIssue } from './schema-issue.ts';
import { splitEntry, type EntryParts } from './split-entry.ts';
import { walkTexts } from './walk-data.ts';

/** Reports an issue in one file. */
export type ReportIssue = (ruleId: RuleId, place: TextPlace, reason: string, hint?: string) => void;

const TOP: TextPlace = { line: 1, column: 1 };

/** Parses the text of a file into an entry. Reports all issues; undefined if there are any. */
export function parseEntry(
  collection: CollectionName,
  id: string,
  file: string,
  text: string,
  report: ReportIssue,
): { entry: Entry; source: EntrySource } | undefined {
  const parts = splitEntry(collection, text);
  if (!checkCharacters(text, parts, report)) return undefined;
  if (text.trim() === '') {
    report('entry-fits-schema', TOP, 'the file is empty', hintForEmpty(collection));
    return undefined;
  }
  if (!parts) {
    const lines = /^---[ \t]*\r?\n/.test(text) ? text.trimEnd().split('\n') : [];
    if (lines.length === 0)
      report(
        'yaml-is-valid',
        TOP,
        'the file does not begin with frontmatter',
        'Begin with a line ---, then the fields, then another line ---.',
      );
    else {
      const blank = lines.findIndex((line) => line.trim() === ''); // fields have no empty lines between them
      report(
        'yaml-is-valid',
        { line: (blank === -1 ? lines.length : blank) + 1, column: 1 },
        'the frontmatter has no end',
        'Put a line --- behind the last field, above the text.',
      );
    }
    return undefined;
  }
  const { yaml, yamlStart, body, bodyStart } = parts;
  const locateOffset = createLocator(text);
  const places = new YamlPlaces(yaml);
  const locateBody = ({ line, column }: TextPlace) => {
    const start = locateOffset(bodyStart);
    return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
  };

  const isProse = COLLECTIONS[collection].extension === '.mdx';
  const prose = { body };
  const bodyIsValid = !isProse || checkMdx(prose, locateBody, report);
  const parsed = parseYaml(yaml);
  if (!parsed.ok) {
    for (const { offset, reason, hint = YAML_HINT } of parsed.issues)
      report('yaml-is-valid', locateOffset(yamlStart + offset), `the YAML cannot be read: ${reason}`, hint);
    return undefined;
  }
  const cut = findCutTexts(yaml);
  for (const offset of cut)
    report(
      'yaml-is-valid',
      locateOffset(yamlStart + offset),
      'YAML takes what follows the # for a comment, so the text ends before it',
      'Put the text in quotation marks. If this is a comment, put it on the line above.',
    );
  if (cut.length > 0) return undefined;
  if (parsed.data === undefined || parsed.data === null) {
    const isFrontmatter = COLLECTIONS[collection].extension === '.mdx';
    report(
      'entry-fits-schema',
      locateOffset(yamlStart),
      `the ${isFrontmatter ? 'frontmatter' : 'file'} has no fields`,
      hintForEmpty(collection),
    );
    return undefined;
  }
  const { data } = parsed;
  const { schema } = COLLECTIONS[collection];
  const result = schema.safeParse(data);
  if (!result.success) {
    const other = findCollectionOf(data, collection);
    if (other !== undefined) {
      const reason = `the fields are those of ${other}/, not of ${collection}/`;
      report('entry-fits-schema', locateOffset(yamlStart), reason, `Move the file into ${other}/.`);
      return undefined;
    }
    const issues = result.error.issues.flatMap((issue) => explainSchemaIssue(schema, issue, data));
    for (const { ruleId, path, key, reason, hint } of dropRepeated(issues)) {
      const offset = key === undefined ? places.rangeOf(path).start : places.offsetOfKey(path, key);
      report(ruleId, locateOffset(yamlStart + offset), reason, hint);
    }
    return undefined;
  }
  // A term or a title may be a quotation.
  if (COLLECTIONS[collection].namedBy === 'name' && isInCurlyMarks(valueAt(data, ['name']))) {
    report('entry-fits-schema', locateOffset(yamlStart + places.rangeOf(['name']).start), NAME_IN_MARKS.reason, NAME_IN_MARKS.hint);
    return undefined;
  }
  const broken = walkTexts(data).flatMap(({ path, value }) => listIssuesOfField(value).map((issue) => ({ path, ...issue })));
  for (const { ruleId, path, reason, hint, word = 0 } of broken)
    report(ruleId, locateOffset(yamlStart + offsetOfWord(yaml, places.rangeOf(path), word)), `${path.join('.')}: ${reason}`, hint);
  if (!bodyIsValid || broken.length > 0) return undefined;
  const source: EntrySource = {
    text,
    locateOffset,
    rangeOf: (path) => {
      const { start, end } = places.rangeOf(path);
      return { start: yamlStart + start, end: yamlStart + end };
    },
    bodyRange: { start: bodyStart, end: bodyStart + body.length },
    locateBody,
  };
  // The same object, so that its prose, once parsed, is found again.
  return { entry: Object.assign(prose, { collection, id, file, data: result.data }), source };
}

const NAME_IN_MARKS = {
  reason: 'name: the curly quotation marks would be part of the name',
  hint: 'Remove them. Where YAML needs quotation marks around a text, they are straight.',
};
const isInCurlyMarks = (value: unknown): boolean => typeof value === 'string' && /^[“„][^“”„]*[”“]$/.test(value);

const hintForEmpty = (collection: CollectionName): string =>
  `Fill in its fields. npm run new -- ${COLLECTIONS[collection].kind} writes a file with all of them.`;

/** Another collection that the data of an entry fit: the file is in the wrong folder. */
const findCollectionOf = (data: unknown, collection: CollectionName): CollectionName | undefined =>
  COLLECTION_NAMES.find(
    (name) =>
      name !== collection &&
      COLLECTIONS[name].extension === COLLECTIONS[collection].extension &&
      COLLECTIONS[name].schema.safeParse(data).success,
  );

/** Checks the file as it is written, but for its comments. */
function checkCharacters(text: string, parts: EntryParts | undefined, report: ReportIssue): boolean {
  const issues = listTextIssues(text);
  if (issues.length === 0) return true;
  const comments = parts ? findComments(parts) : [];
  const seen = issues.filter(({ offset }) => !comments.some(({ start, end }) => offset >= start && offset < end));
  const locate = createLocator(text);
  for (const { offset, reason, hint } of seen) report('text-has-normal-form', locate(offset), reason, hint);
  return seen.length === 0;
}

const YAML_HINT =
  'Put a text in quotation marks if it contains ": " or " #", or begins with a quotation mark, a bracket, * or &. Indent lists and fields consistently. Write each key once.';

/** The message of the parser without its code and notes, which contain places in the prose instead of the file. */
const cleanReason = (reason: string) =>
  reason.replace(/ \((?:note: .*|[\w:-]+)\)/gs, '').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

const SIZE_HINT = 'Write shorter paragraphs, with less nesting.';

/** What is wrong at a place in the prose, by the text there: the parser’s message, where it says enough. */
function explainMdx(body: string, { line, column }: TextPlace, message: string): { reason: string; hint: string; shift?: number } {
  const text = (body.split('\n')[line - 1] ?? '').slice(column - 1);
  if (text.startsWith('<!--'))
    return { reason: 'a comment in HTML is not valid in MDX', hint: 'Write {/* … */} for a comment that readers do not see.' };
  if (/^<\/?[a-z]/.test(text))
    return {
      reason: `the text is not valid MDX: HTML such as ${/^<\/?\w+/.exec(text)?.[0]}> has no place in it`,
      hint: hintForTag(text.slice(1)),
    };
  if (/^<[^\p{L}_$/>]/u.test(text))
    return {
      reason: 'the text is not valid MDX: a < opens a block',
      hint: 'Write \\< for the character itself, or say it in words: “under 5”.',
    };
  if (/^unexpected (?:end of file|character|closing).*expression/i.test(message) || (text.startsWith('{') && /expression/i.test(message)))
    return { reason: 'the text is not valid MDX: a { opens code, and no } closes it', hint: 'Write \\{ for the character itself.' };
  const [curly] = /^<[A-Z]\w*\s[^<>]*?=\s*(?=[“”‘’„«])/u.exec(text) ?? [];
  if (curly)
    return {
      reason: 'the value of a property is in curly quotation marks',
      hint: 'Write straight ones, as in topic="…".',
      shift: curly.length,
    };
  const [bare] = /^<[A-Z]\w*\s[^<>]*?=\s*(?=[^\s"'{<>])/u.exec(text) ?? [];
  if (bare) {
    const value = /^[^\s/>]*/.exec(text.slice(bare.length))?.[0] ?? '';
    return {
      reason: 'the value of a property has no quotation marks',
      hint: `Write it in straight ones: ${/\w+\s*=\s*$/.exec(bare)?.[0] ?? ''}"${value}".`,
      shift: bare.length,
    };
  }
  return {
    reason: `the text is not valid MDX: ${cleanReason(message) || 'it cannot be parsed'}`,
    hint: 'Write \\< and \\{ for the characters themselves. Close every data block.',
  };
}

function checkMdx(prose: { body: string }, locateBody: (place: TextPlace) => TextPlace, report: ReportIssue): boolean {
  try {
    const issues = listIssuesOfBody(parseBody(prose), prose.body);
    for (const { place, reason, hint } of issues) report('text-has-normal-form', locateBody(place), reason, hint);
    return issues.length === 0;
  } catch (error) {
    const [, line = '1', column = '1', message = ''] = /^(\d+):(\d+): (.*)$/s.exec((error as Error).message) ?? [];
    const place = { line: Number(line), column: Number(column) };
    const {
      shift = 0,
      reason,
      hint,
    } = error instanceof RangeError ? { reason: message, hint: SIZE_HINT } : explainMdx(prose.body, place, message);
    report('mdx-is-valid', locateBody({ ...place, column: place.column + shift }), reason, hint);
    return false;
  }
}
