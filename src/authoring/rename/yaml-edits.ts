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
  visit(parseDocument(yaml, { prettyErrors: false }).contents, []);
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
 * of the list; else a new line at the end of the YAML. `eol` is the line ending of the file.
 */
export function addFormerId(yaml: string, { from, to }: Renaming, eol: string): TextEdit[] {
  const document: Document = parseDocument(yaml, { prettyErrors: false });
  const root = document.contents;
  const id = writeScalar(from);
  if (!isMap(root)) return [];
  const list = root.get('formerIds', true);
  if (!isSeq(list))
    return root.flow
      ? []
      : [{ start: yaml.length, end: yaml.length, text: `${yaml === '' || yaml.endsWith('\n') ? '' : eol}formerIds: [${id}]${eol}` }];
  const items = list.items.filter(isScalar);
  const returned = items.find(({ value }) => value === to);
  if (returned?.range) return [{ start: returned.range[0], end: returned.range[1], text: id }];
  const last = items.at(-1);
  if (!last?.range) return list.range ? [{ start: list.range[0], end: list.range[1], text: `[${id}]` }] : [];
  const end = last.range[1];
  if (list.flow) return [{ start: end, end, text: `, ${id}` }];
  const lineStart = yaml.lastIndexOf('\n', last.range[0]) + 1;
  const lead = /^\s*-\s+/.exec(yaml.slice(lineStart))?.[0] ?? '  - ';
  return [{ start: end, end, text: `${eol}${lead}${id}` }];
}
