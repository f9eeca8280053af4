import type { ContentFile } from '#dossier/parse/parse-entries.ts';
import type { RuleId } from '#schemas/rule-ids.ts';
import type { Content, Range, SourceFile } from './content.ts';

/** A replacement of a range of a file. */
export interface Edit extends Range {
  file: SourceFile;
  by: string;
}

/** One possible change to the content. */
export interface Spot {
  edits: readonly Edit[];
  /** Files to write, by path inside the content folder; null removes a file. */
  writes?: Readonly<Record<string, string | Uint8Array | null>>;
  /** The ranges in the original files where a finding is right, if not on the edited lines. */
  around?: readonly (Range & { file: SourceFile })[];
  /** Files in which a finding is right on any line, by path inside the content folder. */
  anywhereIn?: readonly string[];
  change: string;
  /** The form, for a kind that has several. */
  form?: string;
}

/** A way to make an error in the content. */
export interface Mutator {
  /** The permanent name of the kind, which states the change. */
  kind: string;
  /** The change in a sentence. */
  summary: string;
  /** The rules of which one must report it; empty if no rule is expected to. */
  rules: readonly RuleId[];
  /** All possible changes of this kind, in a fixed order. */
  find(content: Content): Iterable<Spot>;
}

/** The lines of a file where a finding is right; without lines, the whole file. */
export interface RightPlace {
  file: string;
  lines?: { from: number; to: number };
}

/** The content with one change. */
export interface Mutant {
  kind: string;
  rules: readonly RuleId[];
  change: string;
  /** The file and line of the change. */
  at: { file: string; line: number };
  rightPlaces: RightPlace[];
  files: ContentFile[];
}

export function makeMutant({ kind, rules }: Pick<Mutator, 'kind' | 'rules'>, spot: Spot, { contentFiles }: Content): Mutant {
  const texts = new Map(
    Map.groupBy(spot.edits, ({ file }) => file)
      .entries()
      .map(([file, edits]) => [file.name, applyEdits(file.text, edits)]),
  );
  const encode = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);
  const writes = new Map<string, string | Uint8Array | null>([...texts, ...Object.entries(spot.writes ?? {})]);
  const root = contentRoot(contentFiles);
  const kept = contentFiles.filter(({ name }) => !writes.has(name));
  const written = [...writes].flatMap(([name, text]) => (text === null ? [] : [{ name, path: root + name, bytes: encode(text) }]));
  const around = spot.around ?? spot.edits.map(({ file, start, end }) => ({ file, start, end }));
  const rightPlaces: RightPlace[] = [
    ...around.map(({ file, start, end }) => {
      const edits = spot.edits.filter((edit) => edit.file === file);
      const text = texts.get(file.name) ?? file.text;
      return { file: file.path, lines: { from: lineAt(text, moved(start, edits, false)), to: lineAt(text, moved(end, edits, true)) } };
    }),
    ...(spot.anywhereIn ?? []).map((name) => ({ file: root + name })),
  ];
  const [first] = spot.edits;
  const at = first
    ? { file: first.file.path, line: lineAt(first.file.text, first.start) }
    : { file: root + (Object.keys(spot.writes ?? {})[0] ?? ''), line: 1 };
  return { kind, rules, change: spot.change, at, rightPlaces, files: [...kept, ...written] };
}

export function applyEdits(text: string, edits: readonly Omit<Edit, 'file'>[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), text);
}

/** Converts an offset in the old text to the new one; an offset at the edge of an edit stays outside. */
function moved(offset: number, edits: readonly Edit[], isEnd: boolean): number {
  return edits
    .filter(({ start, end }) => end < offset || (end === offset && (isEnd || start < offset)))
    .reduce((place, { start, end, by }) => place + by.length - (end - start), offset);
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const contentRoot = ([file]: readonly ContentFile[]): string => (file ? file.path.slice(0, file.path.length - file.name.length) : '');
