import { isMap, parseDocument } from 'yaml';
import { compileContent } from '#rules/compile.ts';
import { buildDossier, type Dossier } from '#dossier/dossier.ts';
import type { Message } from '#dossier/message.ts';
import { parseEntries, type ContentFile, type ParseCache } from '#dossier/parse/parse-entries.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { site, type Site, type SiteInput } from '#schemas/site.ts';
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

/** The settings of the sample project with some changes. */
export const makeSite = (changes: Partial<SiteInput> = {}): Site =>
  site.parse({
    title: 'The ferry stays',
    tagline: 'An explainer of a council’s vote',
    language: 'en-GB',
    url: 'https://ferry.example.org',
    topics: [{ id: 'the-vote', label: 'The vote' }],
    houseSpellings: [{ use: 'Holm', insteadOf: ['Holme'] }],
    ...changes,
  } satisfies SiteInput);

/** The dossier of the sample project with some short entries. Throws if one of them is invalid. */
export function makeDossier(changes: Changes = {}, settings: Partial<SiteInput> = {}): Dossier {
  const { entries, messages } = parseEntries(contentFiles(fillIn(changes)));
  if (messages.length > 0) throw new Error(`the test's own content is wrong:\n${listMessages(messages).join('\n')}`);
  return buildDossier(entries, makeSite(settings));
}

/** The files of the sample project as they are parsed, so that checks of a changed one parse only the changes. */
export const parseSample = (): ParseCache => new Map(PARSED_SAMPLE);

const PARSED_SAMPLE: ParseCache = new Map();
parseEntries(contentFiles(), PARSED_SAMPLE);

/** All findings in the sample project with some short entries. */
export const findMessages = (changes: Changes = {}, settings: Partial<SiteInput> = {}): Message[] =>
  compileContent(contentFiles(fillIn(changes)), makeSite(settings), parseSample()).messages;

/** Findings as lines of text: `actors/x.yaml:3:1 rule-id: what is wrong → what to do`, for inline snapshots. */
export const listMessages = (messages: readonly Message[]): string[] =>
  messages.map(
    ({ place, ruleId, reason, hint }) =>
      `${place.file.replace(CONTENT_ROOT, '')}:${place.line}:${place.column} ${ruleId}: ${reason}${hint ? ` → ${hint}` : ''}`,
  );
