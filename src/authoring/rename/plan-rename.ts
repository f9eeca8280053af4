import type { z } from 'zod';
import { suggest } from '#lib/text/closest.ts';
import { applyEdits, diffEdits, type TextEdit } from '#lib/text/text-edits.ts';
import { parseYaml } from '#lib/yaml/yaml-text.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { judgeId } from '../new/new-entry.ts';
import { splitEntry } from '#dossier/parse/split-entry.ts';
import type { ContentFile, ParsedContent } from '#dossier/parse/parse-entries.ts';
import { renameData, type Renaming } from './naming.ts';
import type { Blocks } from '#dossier/prose/blocks.ts';
import { findProseEdits } from './prose-edits.ts';
import { findYamlEdits, addFormerId } from './yaml-edits.ts';

export interface RenamedFile {
  /** Path inside the content folder. */
  name: string;
  /** The path before, if the file itself is renamed. */
  formerName?: string;
  content: string;
  /** The changed lines, to print. */
  diff: string[];
}

export type RenamePlan = { ok: true; files: RenamedFile[] } | { ok: false; reason: string };

/** Rules whose findings mean that a file could not be parsed, so that its references are unknown. */
const UNREADABLE: ReadonlySet<string> = new Set(['file-is-utf8', 'yaml-is-valid', 'mdx-is-valid', 'id-is-unique']);

/** Plans a renaming: all files that change, or the reason why it is impossible. Writes nothing. */
export function planRename(renaming: Renaming, files: readonly ContentFile[], content: ParsedContent, blocks: Blocks): RenamePlan {
  const reason = findObstacle(renaming, content);
  if (reason !== undefined) return { ok: false, reason };
  const renamed: RenamedFile[] = [];
  for (const { path, name, bytes } of files) {
    const text = content.texts.get(path);
    if (text === undefined) continue;
    const isOwn = name === fileOf(renaming, renaming.from);
    const edits = findEdits({ name, text }, renaming, blocks);
    if (edits === undefined)
      return {
        ok: false,
        reason: `This command cannot edit ${path} safely. Change “${renaming.from}” there by hand first.`,
      };
    if (edits.length === 0 && !isOwn) continue;
    const byteOrderMark = bytes[0] === 0xef ? '\uFEFF' : '';
    renamed.push({
      name: isOwn ? fileOf(renaming, renaming.to) : name,
      ...(isOwn ? { formerName: name } : {}),
      content: byteOrderMark + applyEdits(text, edits),
      diff: diffEdits(text, edits),
    });
  }
  return { ok: true, files: renamed };
}

/** The file of an entry with an id, in the collection of the renamed one. */
const fileOf = ({ collection }: Renaming, id: string): string => `${collection}/${id}${COLLECTIONS[collection].extension}`;

/** Why a renaming is impossible; undefined if it is possible. */
function findObstacle({ collection, from, to }: Renaming, content: ParsedContent): string | undefined {
  const { kind, extension } = COLLECTIONS[collection];
  const broken = content.messages.find(({ ruleId }) => UNREADABLE.has(ruleId));
  if (broken)
    return `${broken.place.file}:${broken.place.line}: ${broken.reason}. Fix it first: until then, its references cannot be updated.`;
  const ids = content.ids.get(collection) ?? new Set<string>();
  if (!ids.has(from)) return `There is no ${collection}/${from}${extension}. ${suggest(from, ids)}`.trim();
  if (from === to) return 'The old and the new id are the same.';
  const owner = ownerOf(to, collection, content);
  if (owner !== undefined && owner !== from)
    return `"${to}" is a former id of ${collection}/${owner}${extension}, and old links with it lead there.`;
  const issue = judgeId(kind, to, content);
  return issue?.needsOther === true ? `${issue.reason} Choose another id.` : issue?.reason;
}

/** The entry that has an id among its former ones. */
const ownerOf = (id: string, collection: CollectionName, { entries }: ParsedContent): string | undefined =>
  entries[collection].find(({ data }) => 'formerIds' in data && data.formerIds.includes(id))?.id;

/** The edits in one file; undefined if the edited text would not parse as the renamed data. */
function findEdits({ name, text }: { name: string; text: string }, renaming: Renaming, blocks: Blocks): TextEdit[] | undefined {
  const collection = name.split('/')[0] as CollectionName;
  const isOwn = name === fileOf(renaming, renaming.from);
  const parts = splitEntry(collection, text);
  if (!parts) return undefined;
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  const { schema } = COLLECTIONS[collection];
  const data = [...findYamlEdits(schema, parts.yaml, renaming), ...(isOwn ? addFormerId(parts.yaml, renaming, eol) : [])];
  const prose = findProseEdits(parts.body, renaming, blocks);
  const edits = [...shift(data, parts.yamlStart), ...shift(prose, parts.bodyStart)];
  const after = splitEntry(collection, applyEdits(text, edits));
  return after && isSame(after.yaml, expectedData(schema, parts.yaml, renaming, isOwn)) ? edits : undefined;
}

const shift = (edits: readonly TextEdit[], offset: number): TextEdit[] =>
  edits.map(({ start, end, text }) => ({ start: start + offset, end: end + offset, text }));

function expectedData(schema: z.ZodType, yaml: string, renaming: Renaming, isOwn: boolean): unknown {
  const parsed = parseYaml(yaml);
  const data = renameData(schema, parsed.ok ? (parsed.data ?? {}) : {}, renaming) as Record<string, unknown>;
  if (!isOwn) return data;
  const former = Array.isArray(data['formerIds']) ? (data['formerIds'] as string[]) : [];
  const { from, to } = renaming;
  return { ...data, formerIds: former.includes(to) ? former.map((id) => (id === to ? from : id)) : [...former, from] };
}

/** Whether YAML has the expected data, with its fields in the same order. */
function isSame(yaml: string, expected: unknown): boolean {
  const parsed = parseYaml(yaml);
  return parsed.ok && JSON.stringify(parsed.data ?? {}) === JSON.stringify(expected);
}
