import { createLocator } from '#lib/text/text-place.ts';
import { locateContent } from '../../locate-content.ts';
import { locateStatement } from '../../texts/authored-texts.ts';
import type { Compilation } from '../../compile.ts';
import { keyOf, type EntryKey } from '#dossier/entry.ts';
import type { Place } from '#dossier/message.ts';
import { pathOfEntry, pathOfStatement } from '#dossier/paths.ts';
import { forPrint, printId } from '#dossier/print-id.ts';
import { sharedAnchor, type Statement } from '#dossier/statement.ts';
import type { BuiltSite, Pointer, SiteFile } from '../site/built-site.ts';
import { findLiteral, routeOf, type Code } from './find-literal.ts';
import type { PageFinding } from '../page-rule.ts';
import { pointersOf } from '../site/pointers.ts';
import { findElements, isData, type PlacedElement } from '../site/parse-page.ts';

/** What a site was built from: its content, as far as it could be read, and the code of the project. */
export interface SiteSources {
  content: Pick<Compilation, 'dossier' | 'settings' | 'sources' | 'texts'>;
  code: Code;
  /** The folder of the built site, from the project’s root: findings name it where no source is known. */
  folder: string;
}

/** Finds the places in content or code that wrote something in a file of the site. There is always at least one. */
export type TraceSource = (file: SiteFile, about: PageFinding['about']) => Place[];

export function createSourceTracer(site: BuiltSite, { content, code, folder }: SiteSources): TraceSource {
  const { statements, entries } = indexContent(content);

  /** The place of a text inside an entry’s file, or nothing. */
  const inEntry = (key: EntryKey, forms: readonly string[]): Place | undefined => {
    const source = content.sources.get(key);
    const file = content.dossier?.entry(key)?.file;
    const form = source && forms.find((each) => each.length > 1 && source.text.includes(each));
    if (!source || file === undefined || form === undefined) return undefined;
    return { file, ...source.locateOffset(source.text.indexOf(form)), length: form.length };
  };

  const inStatement = (statement: Statement, forms: readonly string[]): Place | undefined => {
    const source = content.sources.get(statement.entry);
    const file = content.dossier?.entry(statement.entry)?.file;
    if (!source || file === undefined) return undefined;
    const places = forms.map((text) => locateContent(source, { ...locateStatement(statement), find: { text, nth: 0 } }));
    const place = places.find(({ length }) => length !== undefined) ?? locateContent(source, locateStatement(statement));
    return { file, ...place };
  };

  const inContent = (path: string, chain: readonly PlacedElement[], forms: readonly string[]): Place | undefined => {
    const ids = chain.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
    for (const id of ids) {
      const statement = statements.get(`${path}#${id}`) ?? statements.get(id);
      if (statement) return inStatement(statement, forms);
    }
    for (const address of [...ids.flatMap((id) => [`${path}#${id}`, id]), path]) {
      const entry = entries.get(address);
      const place = entry && inEntry(entry, forms);
      if (place) return place;
    }
    return undefined;
  };

  /** Of the places in code that write the text, the one whose file also writes the elements around it. */
  const inCode = (path: string, chain: readonly PlacedElement[], forms: readonly string[]): Place | undefined => {
    const places = forms.map((form) => findLiteral(code, form)).find((found) => found.length > 0);
    if (!places) return undefined;
    for (const text of marksOf(chain)) {
      const near = places.find(({ file }) => code.get(file)?.includes(text));
      if (near) return near;
    }
    return places.find(({ file }) => file === routeOf(code, path)) ?? places[0];
  };

  /** Where the code writes the element, or the nearest element around it that has a class or id. */
  const around = (chain: readonly PlacedElement[]): Place | undefined => {
    for (const text of marksOf(chain)) {
      const [file, source] = [...code].find(([, each]) => each.includes(text)) ?? [];
      if (file !== undefined && source !== undefined) return { file, ...createLocator(source)(source.indexOf(text)), length: text.length };
    }
    return undefined;
  };

  const anywhereInContent = (forms: readonly string[]): Place | undefined => {
    for (const form of forms.filter((each) => each.length > 8))
      for (const [file, text] of content.texts)
        if (text.includes(form)) return { file, ...createLocator(text)(text.indexOf(form)), length: form.length };
    return undefined;
  };

  const ofRoute = (path: string): Place | undefined => {
    const file = routeOf(code, path);
    return file === undefined ? undefined : { file, line: 1, column: 1 };
  };

  /** Where code or content writes a text: the whole, or a part of it that is no common phrase, or an address. */
  const ofText = (texts: readonly string[]): Place | undefined => {
    for (const text of texts.filter((each) => each.split(/\s+/).length > 2 || /^https?:/.test(each)))
      for (const [file, source] of [...code, ...content.texts])
        if (source.includes(text)) return { file, ...createLocator(source)(source.indexOf(text)), length: text.length };
    return undefined;
  };

  return (file, about) => {
    const html = site.read(file.file);
    const built = (offset: number): Place => ({ file: `${folder}/${file.file}`, ...createLocator(html)(offset) });
    if ('text' in about) {
      const offset = [about.unknown, about.begin].map((words) => html.indexOf(words)).find((at) => at >= 0);
      return [ofText([about.text, about.unknown]) ?? built(offset ?? 0)];
    }
    const forms = formsOf(site, about);
    if (file.kind !== 'page') {
      const offset = Math.max(0, html.indexOf(forms[0] ?? ''));
      const settings = file.kind === 'sitemap' ? findLiteral(code, 'sitemap(')[0] : undefined;
      return [settings ?? inCode(file.path, [], forms) ?? ofRoute(file.path) ?? built(offset)];
    }
    const elements = 'file' in about ? [] : findElements(html, testFor(about));
    // Of several elements with an id, the first has it rightly.
    const chains = 'id' in about && elements.length > 1 ? elements.slice(1) : elements;
    if (chains.length === 0) return [ofRoute(file.path) ?? built(0)];
    return chains.map(
      (chain) =>
        inContent(file.path, chain, forms) ??
        inCode(file.path, chain, forms) ??
        anywhereInContent(forms) ??
        around(chain) ??
        ofRoute(file.path) ??
        built(chain[0]?.offset ?? 0),
    );
  };
}

/** Statements and entries by their address on the site, and by the fragments that they have on pages with many entries. */
function indexContent({ dossier }: SiteSources['content']) {
  const statements = new Map<string, Statement>();
  const entries = new Map<string, EntryKey>();
  for (const statement of dossier?.statements ?? []) {
    statements.set(pathOfStatement(statement), statement);
    for (const id of [sharedAnchor(statement), forPrint(statement).anchor]) statements.set(id, statement);
  }
  for (const key of dossier?.entries.map(keyOf) ?? []) for (const address of [pathOfEntry(key), printId(key)]) entries.set(address, key);
  return { statements, entries };
}

/** The forms in which the source may hold a pointer: as it is, without the base path or its slash, or the fragment alone. */
function formsOf({ base }: BuiltSite, about: Exclude<PageFinding['about'], { text: string }>): string[] {
  if ('file' in about) return [];
  if ('id' in about) return quotedForms('id', about.id);
  const { value, kind, attribute } = about.pointer;
  if (kind === 'element') return quotedForms(attribute, value);
  const path = value.startsWith(base) ? `/${value.slice(base.length)}` : value;
  const [, fragment] = /(#.+)$/.exec(value) ?? [];
  const forms = [value, path, ...(path.startsWith('/') ? [path.slice(1)] : []), ...(fragment === undefined ? [] : [fragment])];
  return [...new Set(forms)];
}

/** A bare word can be anything in code. It counts as an id only as the value of the attribute, or as a string. */
const quotedForms = (attribute: string, id: string): string[] => [`${attribute}="${id}"`, `"${id}"`, `'${id}'`];

function testFor(about: { pointer: Pointer } | { id: string }): Parameters<typeof findElements>[1] {
  if ('id' in about) return (_name, { id }) => id === about.id;
  const { element, attribute, value } = about.pointer;
  // The pointer is in the text of an element: in a style, or in structured data.
  if (attribute === '') return (name, attributes) => name === element && (name !== 'script' || isData(name, attributes));
  return (name, attributes) =>
    name === element && [...pointersOf(name, attributes)].some((pointer) => pointer.attribute === attribute && pointer.value === value);
}

/** The ids and classes by which the code can be recognised that wrote the elements, from the innermost out. */
const marksOf = (chain: readonly PlacedElement[]): string[] =>
  chain.flatMap(({ attributes: { class: classes, id } }) => [
    ...(id === undefined ? [] : [`id="${id}"`]),
    ...(classes ? [`class="${classes}"`] : []),
  ]);
