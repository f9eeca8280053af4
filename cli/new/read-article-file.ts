import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { IsoDay } from '#lib/dates/calendar.ts';
import { dayOfEdtf } from '#lib/dates/edtf-date.ts';
import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import { packOf } from '#locales/packs.ts';
import type { Language } from '#schemas/languages.ts';
import type { Draft } from '#authoring/new/flags.ts';
import { parseBlocks, type PassageDraft } from '#authoring/import/parse-article.ts';
import { splitArticle, type SplitArticle } from '#authoring/import/split-article.ts';
import { buildNameIndex } from '#dossier/names.ts';
import type { Workspace } from '../terminal/workspace.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import { explainNotUtf8 } from '../terminal/not-utf8.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** The text of an article, split into passages. */
export interface ArticleText {
  split: SplitArticle;
  /** Whether the draft has a day of publication, against which date words are resolved. */
  isDated(draft: Draft): boolean;
  /** The passages, with the dates resolved against the draft’s day of publication. */
  parse(draft: Draft): PassageDraft[];
  /** A warning about the text file, to be printed after the report; empty if there is none. */
  warning: string;
}

/** Reads the text file of an article in the language of the site. Throws a UsageError. */
export function readArticleFile(file: string, { root }: CommandContext, { content }: Workspace, siteLanguage: Language): ArticleText {
  const path = resolve(root, file);
  const language = packOf({ language: siteLanguage });
  const split = splitArticle(decode(file, readBytes(file, path)), language);
  if (split.blocks.length === 0)
    throw new UsageError(`${file} has no text. Put the paragraphs of the article into it, separated by empty lines.`);
  const inside = relative(root, path);
  const isInside = !inside.startsWith('..') && !isAbsolute(inside);
  return {
    split,
    isDated: (draft) => publicationDay(draft) !== undefined,
    parse: (draft) => parseBlocks(split.blocks, buildNameIndex(content.entries, language), language, publicationDay(draft)),
    warning: isInside ? `\n\n${file} is inside the repository. Do not commit it, unless the newsroom owns the article.` : '',
  };
}

function readBytes(file: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'the file does not exist' : code === 'EISDIR' ? 'it is a folder' : (error as Error).message;
    throw new UsageError(`Cannot read ${file}: ${why}.`, { cause: error });
  }
}

function decode(file: string, bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes);
  if (decoded.ok) return decoded.text;
  throw new UsageError(explainNotUtf8(file, decoded.place));
}

/** The day of publication; undefined if the draft has none or a less precise date. */
const publicationDay = ({ publishedAt }: Draft): IsoDay | undefined => dayOfEdtf((publishedAt as { edtf?: string } | undefined)?.edtf);
