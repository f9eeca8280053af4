import { createRequire } from 'node:module';

interface Position {
  line: number;
  character: number;
}

/** The used part of the YAML language server. */
interface LanguageService {
  configure(settings: object): void;
  doValidation(document: object, isKubernetes: boolean): Promise<{ message: string; range: { start: Position } }[]>;
  doComplete(document: object, position: Position, isKubernetes: boolean): Promise<{ items: { label: string }[] }>;
  doHover(document: object, position: Position): Promise<{ contents: { value: string } } | null>;
}

// The server that editors run; it comes with the package that checks types in .astro files.
const load = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
const { getLanguageService } = load('yaml-language-server') as { getLanguageService(context: object): LanguageService };
const { TextDocument } = load('vscode-languageserver-textdocument') as {
  TextDocument: { create(uri: string, language: string, version: number, text: string): object };
};

/** An editor with an open YAML file and its schema. */
export interface Editor {
  /** The reported issues: line, counted from 1, and message. */
  issues(yaml: string): Promise<string[]>;
  /** The completions at the cursor, which is written as `|`. */
  completions(yaml: string): Promise<string[]>;
  /** The description of the word at the cursor. */
  hover(yaml: string): Promise<string>;
}

/** For unique URIs: the service caches documents and schemas by URI. */
let count = 0;

/** Files to which a schema applies, by the schema’s address. */
type SchemaMap = Readonly<Record<string, string | string[]>>;

function startService(map: SchemaMap, readSchema: (uri: string) => string): LanguageService {
  const silent = () => undefined;
  const service = getLanguageService({
    schemaRequestService: (uri: string) => Promise.resolve(readSchema(uri)),
    workspaceContext: { resolveRelativePath: (path: string) => path },
    telemetry: { send: silent, sendError: silent, sendTrack: silent },
  });
  service.configure({
    validate: true,
    completion: true,
    hover: true,
    yamlVersion: '1.2',
    customTags: [],
    schemas: Object.entries(map).map(([uri, files]) => ({ uri, fileMatch: [files].flat() })),
  });
  return service;
}

/** The schemas that an editor requests for a file of the project, according to its settings. */
export async function findSchemas(map: SchemaMap, file: string): Promise<string[]> {
  const asked: string[] = [];
  const service = startService(map, (uri) => {
    asked.push(uri);
    return '{}';
  });
  await service.doValidation(TextDocument.create(`file:///project/${++count}/${file}`, 'yaml', 1, 'name: X\n'), false);
  return asked;
}

export function openEditor(schema: unknown): Editor {
  const uri = `file:///${++count}.schema.json`;
  const service = startService({ [uri]: '*.yaml' }, () => JSON.stringify(schema));
  const open = (yaml: string) => TextDocument.create(`file:///entry-${++count}.yaml`, 'yaml', 1, yaml);
  const openAt = (yaml: string): [document: object, position: Position] => {
    const lines = yaml.slice(0, yaml.indexOf('|')).split('\n');
    return [open(yaml.replace('|', '')), { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }];
  };
  return {
    issues: async (yaml) =>
      (await service.doValidation(open(yaml), false)).map(({ message, range }) => `${range.start.line + 1}: ${message}`),
    completions: async (yaml) => (await service.doComplete(...openAt(yaml), false)).items.map(({ label }) => label),
    hover: async (yaml) => (await service.doHover(...openAt(yaml)))?.contents.value ?? '',
  };
}
