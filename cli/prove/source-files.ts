import { createRecordComparer, type Comparison } from '#authoring/proofs/compare-record.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Source } from '#dossier/source.ts';
import { ignoreFolder } from '#node/files/ignore-folder.ts';
import type { Project } from '#node/project/project.ts';
import { readSourceTexts, type SourceTextFile } from '#node/content/read-source-texts.ts';
import { writeFiles } from '#node/files/write-files.ts';
import { posixRelative } from '#node/files/posix-path.ts';
import { CommandError } from '../terminal/command-context.ts';
import { explainNotUtf8 } from '../terminal/not-utf8.ts';

/** A record that was compared with the text of its source. */
export interface ComparedRecord {
  comparison: Comparison;
  /** The path of the text for messages. */
  file: string;
  text: string;
  modified: Date;
}

/** The folder with the texts of sources. */
export class SourceFiles {
  readonly #project: Project;
  readonly #folder: string;
  readonly #texts: ReadonlyMap<string, SourceTextFile>;
  readonly #dossier: Dossier;
  readonly #nameOf: (path: string) => string;

  /** `root` is the folder at which paths in messages begin. */
  constructor(project: Project, root: string, dossier: Dossier) {
    this.#project = project;
    this.#folder = project.sources;
    this.#texts = readSourceTexts(project.sources);
    this.#dossier = dossier;
    this.#nameOf = (path) => posixRelative(root, path);
  }

  /** Makes Git ignore the folder, since the texts belong to others. */
  ignoreInGit(): void {
    writeFiles(this.#project.root, ignoreFolder(this.#folder));
  }

  /** Compares the records whose texts are there. Throws a CommandError if a text cannot be read. */
  compare(selected: readonly Source[]): ComparedRecord[] {
    const comparer = createRecordComparer(this.#dossier);
    const article = selected.some((source) => source.kind === 'passage' && this.#isEnglish(source))
      ? this.#read(this.#dossier.article.id)
      : undefined;
    const passages = article ? comparer.article(article.text) : [];
    return selected.flatMap((source): ComparedRecord[] => {
      if (source.kind === 'passage') {
        const comparison = passages.find((each) => each.source === source);
        return article && comparison ? [{ ...article, comparison }] : [];
      }
      const own = this.#isEnglish(source) ? this.#read(source.id) : undefined;
      return own ? [{ ...own, comparison: comparer.reference(source, own.text) }] : [];
    });
  }

  /** Dates, numbers and names are only found in English texts. */
  #isEnglish(source: Source): boolean {
    const { language } = source.kind === 'passage' ? this.#dossier.article.data : source.reference;
    return /^en(?:-|$)/i.test(language);
  }

  #read(id: string): Omit<ComparedRecord, 'comparison'> | undefined {
    const found = this.#texts.get(id);
    if (!found) return undefined;
    const file = this.#nameOf(found.path);
    const { content, modified } = found;
    if (!content.ok) throw new CommandError(explainNotUtf8(file, content.place));
    if (content.text.trim() === '') throw new CommandError(`${file} is empty. Put the text of the source into it.`);
    return { file, modified, text: content.text };
  }

  /** Says what to do about records without a text. */
  explainMissing(missing: readonly Source[]): string {
    const foreign = missing.filter((source) => !this.#isEnglish(source));
    if (foreign.length === missing.length)
      return `Only English texts can be compared. In another language: ${foreign.map(({ id }) => id).join(', ')}.`;
    const others = missing.filter((source) => !foreign.includes(source));
    const names = new Set(others.map(({ kind, id }) => (kind === 'passage' ? this.#dossier.article.id : id)));
    const files = [...names].map((id) => `${this.#nameOf(this.#folder)}/${id}.txt`);
    const shown = files.length > 3 ? [...files.slice(0, 3), `${files.length - 3} more`] : files;
    return `There is no text yet in ${shown.join(', ')}. Open the source and save its text there: Git ignores the folder.`;
  }

  /** Names the files that belong to no record. */
  explainUnknownFiles(): string[] {
    const { sources, article } = this.#dossier;
    return [...this.#texts]
      .filter(([id]) => id !== article.id && sources.get(id)?.kind !== 'reference')
      .map(
        ([, { path }]) =>
          `${this.#nameOf(path)} belongs to no reference: name it after the id of a reference, or of the article (${article.id}).`,
      );
  }
}
