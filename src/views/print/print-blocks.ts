import type { PhrasingContent, RootContent, TableCell } from 'mdast';
import type {} from 'mdast-util-to-hast'; // the properties of HTML elements in Markdown
import { isUncertain } from '#lib/dates/edtf-date.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { blocksOf, type BLOCKS } from '#dossier/prose/blocks.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type EntryKey } from '#dossier/entry.ts';
import { printId } from '#dossier/print-id.ts';
import { listMovementRows } from '../map/movement-rows.ts';
import { isPosition } from '../positions/positions.ts';
import { formatEventDate, noteOrigin } from '../timeline/chronology.ts';

export type DataBlockName = Exclude<keyof typeof BLOCKS, 'Guide' | 'Later'>;
type Cite = (ids: readonly string[]) => PhrasingContent[];

/** The content of a data block as Markdown for the print edition; `cite` makes the numbers of sources. */
export function printBlock(dossier: Dossier, name: DataBlockName, properties: Readonly<Record<string, string>>, cite: Cite): RootContent[] {
  switch (name) {
    case 'ActorCards':
      return [list(cards(dossier, properties['ids'] ?? ''))];
    case 'ChronologySlice':
      return [list(slice(dossier, properties['from'] ?? '', properties['to'] ?? ''), 'events')];
    case 'Movements':
      return movements(dossier, cite);
    case 'PositionsTable':
      return positions(dossier, properties['topic'] ?? '', cite);
  }
}

/** A site’s own block without prose: the entries that its properties name. Its component is only for pages. */
export function printOwnBlock(dossier: Dossier, name: string, properties: Readonly<Record<string, string>>): RootContent[] {
  const kinds = Object.entries(blocksOf(dossier.site).get(name)?.properties ?? {});
  const keys = kinds.flatMap(([property, kind]) =>
    typeof kind === 'object' && 'idsOf' in kind
      ? (properties[property] ?? '').split(/\s+/).map((id): EntryKey => `${kind.idsOf}/${id}`)
      : [],
  );
  const rows = keys.filter((key) => dossier.entry(key)).map((key) => [link(dossier, key)]);
  return rows.length > 0 ? [list(rows)] : [];
}

const cards = (dossier: Dossier, ids: string): PhrasingContent[][] =>
  ids
    .split(/\s+/)
    .filter((id) => dossier.entry(`actors/${id}`))
    .map((id) => [link(dossier, `actors/${id}`), text(`: ${dossier.leadText(`actors/${id}`)}`)]);

function slice(dossier: Dossier, from: string, to: string): PhrasingContent[][] {
  const words = wordsOf(dossier.site);
  return dossier.chronology
    .filter(({ data, when }) => data.origin !== 'later' && when.earliest >= from && when.earliest <= to)
    .map(({ id, data, when }) => [
      {
        type: 'emphasis',
        data: {
          hName: 'span',
          hProperties: {
            className: ['event-mark'],
            dataStatus: data.status,
            ...(isUncertain(when) ? { dataUncertain: '' } : {}),
            ...(when.earliest !== when.latest ? { dataSpan: '' } : {}),
          },
        },
        children: [],
      },
      text(`${formatEventDate({ data, when }, words)}${words.colon}`),
      link(dossier, `chronology/${id}`),
      text(noteOrigin({ data }, words)),
    ]);
}

function positions(dossier: Dossier, topic: string, cite: Cite): RootContent[] {
  const words = wordsOf(dossier.site).positions;
  const own = dossier.statements.filter((statement) => statement.topic === topic && isPosition(statement));
  const rows = [...Map.groupBy(own, ({ entry }) => entry)].map(([key, statements]): TableCell[] => [
    cell([link(dossier, key)]),
    cell(statements.flatMap((said, index) => [...(index > 0 ? [lineBreak()] : []), text(said.text), ...cite(said.cites)])),
  ]);
  return titledTable(words.whoSaidWhatOn(dossier.topicLabel(topic)), [[cell([text(words.actor)]), cell([text(words.position)])], ...rows]);
}

/** The map stands once, in the chapter on places. */
function movements(dossier: Dossier, cite: Cite): RootContent[] {
  const words = wordsOf(dossier.site).movements;
  const rows = listMovementRows(dossier).map(({ event, statement, facts }): TableCell[] => [
    cell([text(statement.text), ...cite(statement.cites)]),
    cell([link(dossier, keyOf(event), facts.join(', '))]),
  ]);
  return titledTable(words.heading, [[words.what, words.facts].map((word) => cell([text(word)])), ...rows]);
}

const titledTable = (title: string, rows: TableCell[][]): RootContent[] => [
  { type: 'paragraph', data: { hProperties: { className: ['table-title'] } }, children: [text(title)] },
  { type: 'table', children: rows.map((children) => ({ type: 'tableRow', children })) },
];

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const lineBreak = (): PhrasingContent => ({ type: 'break' });
const cell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });

const link = (dossier: Dossier, key: EntryKey, name = dossier.title(key)): PhrasingContent => ({
  type: 'link',
  url: `#${printId(key)}`,
  children: [text(name)],
});

const list = (rows: PhrasingContent[][], className = 'cards'): RootContent => ({
  type: 'list',
  data: { hProperties: { className: [className] } },
  children: rows.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
});
