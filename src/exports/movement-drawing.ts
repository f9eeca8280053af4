import type { Shape } from '#lib/drawing/shapes.ts';
import { STEPS_IN_UNIT, type DrawnOutlines } from '#lib/geo/draw-outlines.ts';
import { PICTURE_FONT } from '#lib/fonts/embed-font.ts';
import { escapeHtml } from '#lib/web/escape-html.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { EVENT_STATUSES } from '#schemas/event.ts';
import type { MapText } from '#views/map/movement-labels.ts';
import type { DrawnPanel, MovementMap } from '#views/map/movement-map.ts';
import type { MovementInput } from '#views/map/movement-input.ts';

type Status = (typeof EVENT_STATUSES)[number];

/** The colours of the drawing, light and dark; a picture does not see the styles of the page. */
const COLOURS = {
  sea: ['#e6ebec', '#10171a'],
  land: ['#f7f5f0', '#1f1f1e'],
  chosen: ['#efe6d3', '#353432'],
  line: ['#8a7d66', '#8d877c'],
  coast: ['#8b98a0', '#56646c'],
  halo: ['#fdfcf9', '#141311'],
  hollow: ['#fdfcf9', '#0b0a0a'],
  ink: ['#1c1a17', '#ece8e0'],
  soft: ['#57524a', '#b3ada2'],
  mark: ['#8a2b1d', '#f0a08f'],
} as const;

const declare = (index: 0 | 1) =>
  Object.entries(COLOURS)
    .map(([name, pair]) => `--${name}:${pair[index]}`)
    .join(';');

const styleOf = (type: number) =>
  [
    `:root{${declare(0)}}`,
    `@media (prefers-color-scheme:dark){:root{${declare(1)}}}`,
    `svg{font:${type}px ${PICTURE_FONT},Arial,sans-serif;fill:var(--ink)}`,
    '.water{fill:var(--sea)}.frame{fill:none;stroke:var(--line)}',
    '.ground{fill:none;stroke:var(--coast);stroke-width:2.8;stroke-linejoin:round}',
    '.land{fill:var(--land)}.chosen{fill:var(--chosen)}',
    '.borders{stroke:var(--line);stroke-width:4.8}',
    'text{paint-order:stroke;stroke:var(--halo);stroke-width:3.5;stroke-opacity:.85;stroke-linejoin:round}',
    '.legend text{stroke:none}',
    '.sea{font-style:italic}.names,.scale{fill:var(--soft)}.country{font-weight:600;letter-spacing:.06em}',
    '.scale path{fill:none;stroke:var(--soft)}',
    '.label{font-weight:600}.state{font-weight:400}.letter{fill:var(--mark)}',
    '.shape{fill:var(--hollow);stroke:var(--mark);stroke-width:2.2;stroke-linejoin:round}',
    '.hatched{fill-opacity:.3}',
    '.filled{fill:var(--mark);fill-opacity:1}.uncertain{stroke-dasharray:4 3}',
    '.leader{stroke:var(--soft);stroke-width:.8}',
  ].join('\n');

/** The map of movements as an SVG file: in each panel the ground, the names of places, and the marks with their labels. */
export function writeMovementDrawing(map: MovementMap, grounds: readonly DrawnOutlines[], words: Catalogue): string {
  const { width, height, type, panels } = map;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><title>${escapeHtml(words.movements.map)}</title><style>${styleOf(type)}</style>`,
    ...panels.flatMap((panel, index) => writePanel(panel, grounds[index], words)),
    writeLegend(map),
    '</svg>\n',
  ].join('\n');
}

/** A panel is a drawing of its own, which cuts off what is beyond its edges. */
function writePanel(
  { x, y, sheet: { width, height }, title, names, marks, scaleBar }: DrawnPanel,
  ground: DrawnOutlines | undefined,
  words: Catalogue,
): string[] {
  return [
    `<svg x="${x}" y="${y}" width="${width}" height="${height}"><rect class="water" width="${width}" height="${height}"/>`,
    ...(ground
      ? [
          `<g class="ground" transform="scale(${1 / STEPS_IN_UNIT})">`,
          ...(['land', 'chosen'] as const).map((layer) => `<path class="${layer}" d="${ground[layer]}"/>`),
          '</g>',
        ]
      : []),
    `<g class="scale"><path d="M${scaleBar.x} ${scaleBar.y - 4}v4h${scaleBar.width}v-4"/>`,
    `<text x="${scaleBar.x}" y="${scaleBar.y - 8}">${escapeHtml(words.places.kilometres(scaleBar.kilometres))}</text></g>`,
    // Areas first, so that they cover nothing; hatched ones before others, so that no strokes run through these.
    ...marks
      .toSorted((a, b) => layerOf(a.movement) - layerOf(b.movement))
      .map(({ movement: { status, form, isUncertain }, shape }) =>
        writeShape(status, shape, { isArea: form === 'area', kinds: [form, ...(isUncertain ? ['uncertain'] : [])] }),
      ),
    // Borders above the marks, so that every one stays visible.
    ...(ground ? [`<g class="ground" transform="scale(${1 / STEPS_IN_UNIT})"><path class="borders" d="${ground.borders}"/></g>`] : []),
    '<g class="names">',
    ...names.map(({ kind, label, dot }) => {
      const mark = dot ? `<circle cx="${round(dot.x)}" cy="${round(dot.y)}" r="${dot.radius}"/>` : '';
      return `${mark}<g class="${kind}">${writeText(label)}</g>`;
    }),
    '</g>',
    ...marks.map(({ label }) => (label ? `<g class="label">${writeText(label)}</g>` : '')),
    ...(title ? [`<g class="names">${writeText(title)}</g>`] : []),
    `<rect class="frame" x=".5" y=".5" width="${width - 1}" height="${height - 1}"/></svg>`,
  ];
}

const layerOf = ({ form, status }: MovementInput): number => (form !== 'area' ? 2 : status === 'under-way' ? 0 : 1);

/** Outlines are hollow; what fills them says the state. */
function writeShape(
  status: Status,
  { outline, half }: Shape,
  { isArea = false, kinds = [] }: { isArea?: boolean; kinds?: readonly string[] } = {},
): string {
  const isHatched = isArea && status === 'under-way';
  const classes = ['shape', ...kinds, ...(isHatched ? ['hatched'] : []), ...(status === 'happened' ? ['filled'] : [])];
  const halfFilled = status === 'under-way' ? `<path class="shape filled" d="${half}"/>` : '';
  return `<path class="${classes.join(' ')}" d="${outline}"/>${halfFilled}`;
}

/** What the fillings mean. */
function writeLegend({ legend }: MovementMap): string {
  const items = legend.map(
    ({ status, isArea, isUncertain, shape, text, x, y }) =>
      `${writeShape(status, shape, { isArea, kinds: isUncertain ? ['uncertain'] : [] })}<text x="${round(x)}" y="${round(y)}">${escapeHtml(text)}</text>`,
  );
  return `<g class="legend">${items.join('')}</g>`;
}

function writeText({ letter, lines, state, x, y, lineHeight, align, leader }: MapText): string {
  const rows = [...lines.map(escapeHtml), ...(state === undefined ? [] : [`<tspan class="state">${escapeHtml(state)}</tspan>`])];
  const spans = rows.map((row, index) => {
    const key = index === 0 && letter !== undefined ? `<tspan class="letter">${letter}</tspan> ` : '';
    return `<tspan x="${x}" y="${Math.round(y + index * lineHeight)}">${key}${row}</tspan>`;
  });
  const from = leader ? `<path class="leader" d="M${leader.join(' ')}"/>` : '';
  return `${from}<text${align === 'start' ? '' : ` text-anchor="${align}"`}>${spans.join('')}</text>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
