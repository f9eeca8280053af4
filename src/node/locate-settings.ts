import { createLocator, type TextPlace } from '#lib/text/text-place.ts';
import type { DataPath } from '#dossier/entry.ts';

/** The parts of a node of the syntax tree that are read here (ESTree, with TypeScript). */
interface Node {
  type: string;
  start: number;
  name?: string;
  value?: unknown;
  key?: Node;
  declaration?: Node;
  declarations?: { id: Node; init: Node | null }[];
  expression?: Node;
  arguments?: Node[];
  properties?: Node[];
  elements?: (Node | null)[];
}

/**
 * Locates settings in the text of `site.config.ts`, each by its path: a key, or the place nearest to it that is written there.
 * Settings that come from other modules are located where they are named.
 */
export async function locateSettings(text: string, paths: readonly DataPath[]): Promise<TextPlace[]> {
  // Loading the parser takes a second, and only wrong settings need it.
  const { parseSync } = await import('vite');
  const program = parseSync('site.config.ts', text).program.body as unknown as Node[];
  const locate = createLocator(text);
  return paths.map((path) => locate(offsetOf(program, path)));
}

function offsetOf(program: readonly Node[], path: DataPath): number {
  let node = valueOf(program, program.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration);
  let offset = node?.start ?? 0;
  for (const step of path) {
    const property = node?.properties?.find(({ key }) => (key?.name ?? key?.value) === step);
    const next = (typeof step === 'number' ? node?.elements?.[step] : undefined) ?? (property?.value as Node | undefined);
    if (!next) break;
    offset = property?.start ?? next.start;
    node = valueOf(program, next);
  }
  return offset;
}

/** The object or list that an expression stands for: the argument of a call, or the value of a constant of the file. */
function valueOf(program: readonly Node[], node: Node | undefined): Node | undefined {
  if (node?.type === 'CallExpression') return valueOf(program, node.arguments?.[0]);
  if (node?.expression) return valueOf(program, node.expression); // a type assertion
  if (node?.type !== 'Identifier') return node;
  const constants = program.flatMap((statement) => (statement.declaration ?? statement).declarations ?? []);
  return constants.find(({ id }) => id.name === node.name)?.init ?? node;
}
