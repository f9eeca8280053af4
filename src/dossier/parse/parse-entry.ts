import { createLocator, type TextPlace } from '#lib/text/text-place.ts';
import { parseYaml, YamlPlaces } from '#lib/yaml/yaml-text.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import type { RuleId } from '#schemas/rule-ids.ts';
import type { Entry, EntrySource } from '../entry.ts';
import { issueOfField, parseMdx } from '../prose/prose.ts';
import { explainSchemaIssue } from './schema-issue.ts';
import { walkTexts } from './walk-data.ts';

/** Reports an issue in one file. */
export type ReportIssue = (ruleId: RuleId, place: TextPlace, reason: string, hint?: string) => void;

const TOP: TextPlace = { line: 1, column: 1 };
const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** The two parts of an entry's file, with the offsets where they begin. */
export interface EntryParts {
  yaml: string;
  yamlStart: number;
  body: string;
  bodyStart: number;
}

/** Parses the text of a file into an entry. Reports all issues; undefined if there are any. */
export function parseEntry(
  collection: CollectionName,
  id: string,
  file: string,
  text: string,
  report: ReportIssue,
): { entry: Entry; source: EntrySource } | undefined {
  const parts = splitEntry(collection, text);
  if (!parts) {
    report(
      'yaml-is-valid',
      TOP,
      'the file does not begin with frontmatter',
      'Begin with a line ---, then the fields, then another line ---.',
    );
    return undefined;
  }
  const { yaml, yamlStart, body, bodyStart } = parts;
  const locateOffset = createLocator(text);
  const places = new YamlPlaces(yaml);
  const bodyPlace = locateOffset(bodyStart);
  const locateBody = ({ line, column }: TextPlace) => ({
    line: bodyPlace.line + line - 1,
    column: line === 1 ? bodyPlace.column + column - 1 : column,
  });

  const isProse = COLLECTIONS[collection].extension === '.mdx';
  const bodyIsValid = !isProse || checkMdx(body, locateBody, report);
  const parsed = parseYaml(yaml);
  if (!parsed.ok) {
    for (const { offset, reason } of parsed.issues)
      report('yaml-is-valid', locateOffset(yamlStart + offset), `the YAML cannot be read: ${reason}`, YAML_HINT);
    return undefined;
  }
  const data = parsed.data ?? {};
  const { schema } = COLLECTIONS[collection];
  const result = schema.safeParse(data);
  if (!result.success) {
    for (const issue of result.error.issues)
      for (const { ruleId, path, key, reason, hint } of explainSchemaIssue(schema, issue, data)) {
        const offset = key === undefined ? places.rangeOf(path).start : places.offsetOfKey(path, key);
        report(ruleId, locateOffset(yamlStart + offset), reason, hint);
      }
    return undefined;
  }
  const broken = walkTexts(data).flatMap(({ path, value }) => ({ path, reason: issueOfField(value) }));
  for (const { path, reason } of broken)
    if (reason)
      report('entry-fits-schema', locateOffset(yamlStart + places.rangeOf(path).start), `${path.join('.')}: ${reason}`, TEXT_HINT);
  if (!bodyIsValid || broken.some(({ reason }) => reason)) return undefined;
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
  return { entry: { collection, id, file, data: result.data, body }, source };
}

const TEXT_HINT = 'Write a short text without special characters.';
const YAML_HINT =
  'Put a text in quotation marks if it contains ": " or " #", or begins with a quotation mark, a bracket, * or &. Indent lists and fields consistently. Write each key once.';

/** Splits an entry's file into data and prose. Undefined if an MDX file does not begin with frontmatter. */
export function splitEntry(collection: CollectionName, text: string): EntryParts | undefined {
  if (COLLECTIONS[collection].extension !== '.mdx') return { yaml: text, yamlStart: 0, body: '', bodyStart: text.length };
  const frontmatter = FRONTMATTER.exec(text);
  if (!frontmatter) return undefined;
  const rest = text.slice(frontmatter[0].length);
  return {
    yaml: frontmatter[1] ?? '',
    yamlStart: text.indexOf('\n') + 1,
    body: rest.trim(),
    bodyStart: text.length - rest.trimStart().length,
  };
}

/** The message of the parser without its code and notes, which contain places in the prose instead of the file. */
const cleanReason = (reason: string) =>
  reason.replace(/ \((?:note: .*|[\w:-]+)\)/gs, '').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

function checkMdx(body: string, locateBody: (place: TextPlace) => TextPlace, report: ReportIssue): boolean {
  try {
    parseMdx(body);
    return true;
  } catch (error) {
    const [, line = '1', column = '1', reason = ''] = /^(\d+):(\d+): (.*)$/s.exec((error as Error).message) ?? [];
    report(
      'mdx-is-valid',
      locateBody({ line: Number(line), column: Number(column) }),
      error instanceof RangeError ? reason : `the text is not valid MDX: ${cleanReason(reason) || 'it cannot be parsed'}`,
      error instanceof RangeError
        ? 'Write shorter paragraphs, with less nesting.'
        : 'Write \\< and \\{ for the characters themselves. Close every data block.',
    );
    return false;
  }
}
