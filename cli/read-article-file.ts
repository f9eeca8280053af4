import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { safeParseEdtf, type IsoDay } from '#lib/dates/edtf-date.ts';
import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import type { Draft } from '#authoring/new/flags.ts';
import { parseBlocks, type PassageDraft } from '#authoring/import/parse-article.ts';
import { splitArticle, type SplitArticle } from '#authoring/import/split-article.ts';
import { buildNameIndex } from '#dossier/names.ts';
import type { Workspace } from './workspace.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './usage-error.ts';

/** The text of an article, split into passages. */
export interface ArticleText {
  split: SplitArticle;
  /** Whether the draft says on which day it was published, so that date words can be resolved. */
  isDated(draft: Draft): boolean;
  read(draft: Draft): PassageDraft[];
  /** What the editor should know of the text's file. */
  warning: string;
}

/** Reads the text file of an article. Throws a UsageError. */
export function readArticleFile(file: string, { root }: CommandContext, { content }: Workspace): ArticleText {
  const path = resolve(root, file);
  const split = splitArticle(decode(file, readBytes(file, path)));
  if (split.blocks.length === 0)
    throw new UsageError(`${file} holds no text to split: put the article's paragraphs into it, with an empty line between them.`);
  const inside = relative(root, path);
  const isInside = !inside.startsWith('..') && !isAbsolute(inside);
  return {
    split,
    isDated: (draft) => publicationDay(draft) !== undefined,
    read: (draft) => parseBlocks(split.blocks, buildNameIndex(content.entries), publicationDay(draft)),
    warning: isInside ? `\n\n${file} lies in the project: keep it out of the repository, unless the newsroom owns the article.` : '',
  };
}

function readBytes(file: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : (error as Error).message;
    throw new UsageError(`${file} cannot be read: ${why}.`, { cause: error });
  }
}

function decode(file: string, bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes);
  if (decoded.ok) return decoded.text;
  const { line, column } = decoded.place;
  throw new UsageError(`${file}:${line}:${column}: here stands a byte that is no UTF-8. Save the file with the encoding UTF-8.`);
}

/** The day of publication, where the draft has it to the day. */
function publicationDay({ publishedAt }: Draft): IsoDay | undefined {
  const edtf = (publishedAt as { edtf?: string } | undefined)?.edtf;
  const parsed = edtf === undefined ? undefined : safeParseEdtf(edtf);
  return parsed?.ok && parsed.date.kind === 'point' && parsed.date.point.precision === 'day' ? parsed.date.earliest : undefined;
}
