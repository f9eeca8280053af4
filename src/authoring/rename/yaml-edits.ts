import { isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml';
import type { z } from 'zod';
import type { TextEdit } from '#lib/text/text-edits.ts';
import type { DataPath } from '#lib/yaml/yaml-text.ts';
import { writeScalar } from '#lib/yaml/yaml-write.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
import { refAt } from '#dossier/parse/walk-references.ts';
import { findLinkedIds, refersTo, renameText, type Renaming } from './naming.ts';

/** The edits that a renaming needs in YAML of a schema. Only values change; comments and layout stay. */
export function findYamlEdits(schema: z.ZodType, yaml: string, renaming: Renaming): TextEdit[] {
  const edits: TextEdit[] = [];
  const visit = (node: unknown, path: DataPath): void => {
    if (isMap(node)) for (const { key, value } of node.items) visit(value, [...path, isScalar(key) ? String(key.value) : '']);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    else if (isScalar(node)) edits.push(...editScalar(yaml, node, refAt(schema, path), renaming));
  };
  visit(parseDocument(yaml).contents, []);
  return edits;
}

function editScalar(yaml: string, node: Scalar, ref: ReferenceTarget | undefined, renaming: Renaming): TextEdit[] {
  const { value, range } = node;
  if (typeof value !== 'string' || !range || renameText(ref, value, renaming) === value) return [];
  const [start, end] = range;
  const raw = yaml.slice(start, end);
  if (refersTo(ref, renaming)) return replaceId(raw, renaming.from, start, node.type === 'PLAIN' ? writeScalar(renaming.to) : renaming.to);
  if (ref === 'entries') return replaceId(raw, `${renaming.collection}/${renaming.from}`, start, `${renaming.collection}/${renaming.to}`);
  return findLinkedIds(raw, renaming).map((place) => ({ start: start + place.start, end: start + place.end, text: renaming.to }));
}

function replaceId(raw: string, id: string, offset: number, text: string): TextEdit[] {
  const at = raw.indexOf(id);
  return at === -1 ? [] : [{ start: offset + at, end: offset + at + id.length, text }];
}

/**
 * The edit that adds the old id to `formerIds`. It replaces the new id if that is a former one; else it goes to the end
 * of the list; else a new line at the end of the YAML. `eol` is the line ending of the file. None if the YAML is no mapping, or
 * is written in braces.
 */
export function addFormerId(yaml: string, { from, to }: Renaming, eol: string): TextEdit[] {
  const { contents: root }: Document = parseDocument(yaml);
  const id = writeScalar(from);
  if (!isMap(root)) return [];
  const list = root.get('formerIds');
  if (!isSeq<Scalar>(list)) return root.flow ? [] : [addLine(yaml, yaml.length, `formerIds: [${id}]`, eol)];
  const returned = list.items.find(({ value }) => value === to);
  if (returned?.range) return [{ start: returned.range[0], end: returned.range[1], text: id }];
  const last = list.items.at(-1);
  if (!list.range) return [];
  if (!last?.range) return [{ start: list.range[0], end: list.range[1], text: `[${id}]` }];
  const end = last.range[1];
  if (list.flow) return [{ start: end, end, text: `, ${id}` }];
  const indent = list.range[0] - yaml.lastIndexOf('\n', list.range[0]) - 1;
  const lineEnd = yaml.indexOf('\n', end);
  return [addLine(yaml, lineEnd === -1 ? yaml.length : lineEnd + 1, `${' '.repeat(indent)}- ${id}`, eol)];
}

/** The edit that adds a line where one begins, or after a last line without its ending. */
function addLine(yaml: string, start: number, line: string, eol: string): TextEdit {
  const isLineStart = yaml.slice(0, start).endsWith('\n');
  return { start, end: start, text: `${isLineStart ? '' : eol}${line}${eol}` };
}
