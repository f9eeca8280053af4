import { isMap, parseDocument } from 'yaml';
import type { CollectionName } from '#schemas/collections.ts';
import type { ContentFile } from '#dossier/parse/parse-entries.ts';
import { SAMPLE_PROJECT } from './sample-project.ts';

/**
 * Changes to the files of the sample project, by their path in the content folder: a text or bytes, or null to remove a
 * file.
 */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

export const CONTENT_ROOT = 'src/content/';

/** The content files of the sample project with some changes. */
export function contentFiles(changes: Changes = {}): ContentFile[] {
  return Object.entries({ ...SAMPLE_PROJECT, ...changes }).flatMap(([name, content]) =>
    content === null
      ? []
      : [{ path: CONTENT_ROOT + name, name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }],
  );
}

/** Default values of required fields. They are added after the fields of a short entry, so that its line numbers stay. */
const USUAL: Partial<Record<CollectionName, Readonly<Record<string, string>>>> = {
  articles: {
    headline: 'Holm keeps its ferry',
    headlineDigest: 'Holm keeps its ferry.',
    language: 'en',
    publisher: '{ name: The Holm Gazette }',
    byline: '{ name: null }',
    publishedAt: '{ edtf: 2020-03-04, basis: stated }',
    asOf: '2020-03-04',
    provenance: '[{ text: The paper printed it., cites: [gazette-2020] }]',
    passages: `
  - { id: p1, digest: The council voted., dates: [{ of: the vote, date: { edtf: 2020-03-04, basis: resolved, words: on Wednesday } }] }
  - { id: p2, digest: The mayor spoke., quotations: [{ text: a lifeline, speaker: ada-quill }] }`,
  },
  actors: { name: 'Some Actor', kind: 'organisation', role: '{ text: An actor., cites: [p1] }' },
  glossary: { term: 'some term', definition: '{ text: A term., cites: [gazette-2020] }' },
  chronology: {
    title: 'Something happens',
    cites: '[p1]',
    date: '{ edtf: 2020-03-04, basis: stated }',
    status: 'happened',
    origin: 'article',
    topics: '[the-vote]',
  },
  places: { name: 'Some Place', kind: 'city', coordinates: '{ latitude: 0, longitude: 0 }' },
  references: {
    title: 'Some page',
    publisher: 'Some Publisher',
    kind: 'news',
    url: 'https://example.org/',
    opened: 'whole',
    digest: 'What the page says.',
  },
  briefings: {
    question: 'What else?',
    standfirst: '{ text: This else., cites: [p1] }',
    order: '2',
    topics: '[the-vote]',
    published: '2020-04-01',
  },
};

/** Lines that `fillIn` puts before the prose of a briefing that has no frontmatter of its own. */
export const FILLED_LINES = 8;

/**
 * Completes short entries: `{ 'actors/x.yaml': 'name: X' }` gets the other required fields of an actor, and a briefing
 * may be only its prose. Explainers have no defaults and stay as they are, like broken YAML.
 */
export function fillIn(changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([name, content]) => [name, typeof content === 'string' ? fillInEntry(name, content) : content]),
  );
}

function fillInEntry(name: string, content: string): string {
  const usual = USUAL[name.split('/')[0] as CollectionName];
  if (!usual || !/\.(?:yaml|mdx)$/.test(name)) return content;
  if (!name.endsWith('.mdx')) return addFields(content, usual);
  const [, fields = '', body = content] = /^---\n([\s\S]*?)(?<=\n)---\n([\s\S]*)$/.exec(content) ?? [];
  return `---\n${addFields(fields, usual)}---\n${fields === '' ? '\n' : ''}${body}`;
}

function addFields(yaml: string, usual: Readonly<Record<string, string>>): string {
  const { contents, errors } = parseDocument(yaml);
  if (errors.length > 0 || (contents !== null && !isMap(contents))) return yaml;
  const missing = Object.entries(usual).filter(([field]) => !contents?.has(field));
  const head = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  return head + missing.map(([field, value]) => `${field}: ${value}\n`).join('');
}
