import { isUncertain } from '#lib/dates/edtf-date.ts';
import { STEPS_IN_UNIT, type DrawnOutlines } from '#lib/geo/draw-outlines.ts';
import { PICTURE_FONT } from '#lib/fonts/embed-font.ts';
import { escapeHtml } from '#lib/web/escape-html.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { MapText, MovementMap } from '#views/map/movement-map.ts';

/** The colours of the drawing, light and dark; a picture does not see the styles of the page. */
const COLOURS = {
  sea: ['#e6ebec', '#10171a'],
  land: ['#f7f5f0', '#211f1b'],
  chosen: ['#efe6d3', '#35301f'],
  line: ['#b7ae9c', '#5a5346'],
  coast: ['#8b98a0', '#56646c'],
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
    `svg{background:var(--sea);font:${type}px ${PICTURE_FONT},Arial,sans-serif;fill:var(--ink)}`,
    '.ground{fill:none;stroke:var(--coast);stroke-width:2.8;stroke-linejoin:round}',
    '.land{fill:var(--land)}.chosen{fill:var(--chosen)}',
    '.borders{stroke:var(--line);stroke-width:3.6}',
    'text{paint-order:stroke;stroke:var(--land);stroke-width:3;stroke-opacity:.8;stroke-linejoin:round}',
    '.names,.scale{fill:var(--soft)}.country{font-size:.82em;font-weight:600;letter-spacing:.1em}',
    '.sea{font-style:italic}',
    '.scale{font-size:.85em}.scale path{fill:none;stroke:var(--soft)}',
    '.mark{font-weight:600}.state{font-weight:400}',
    // Outlines are hollow; what fills them says the state.
    '.shape{fill:var(--land);fill-opacity:.6;stroke:var(--mark);stroke-width:1.7;stroke-linejoin:round}',
    '.filled{fill:var(--mark);fill-opacity:1}.uncertain{stroke-dasharray:4 3}',
    '.leader{stroke:var(--soft);stroke-width:.8}',
  ].join('\n');

/** The map of movements as an SVG file: the ground, the names of places, and the marks with their labels. */
export function writeMovementDrawing(
  { width, height, type, marks, names, scaleBar }: MovementMap,
  ground: DrawnOutlines,
  words: Catalogue,
): string {
  const { x, y } = scaleBar;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><title>${escapeHtml(words.movements.map)}</title><style>${styleOf(type)}</style>`,
    `<g class="ground" transform="scale(${1 / STEPS_IN_UNIT})">`,
    ...(['land', 'chosen', 'borders'] as const).map((layer) => `<path class="${layer}" d="${ground[layer]}"/>`),
    '</g>',
    `<g class="scale"><path d="M${x} ${y - 4}v4h${scaleBar.width}v-4"/>`,
    `<text x="${x}" y="${y - 8}">${escapeHtml(words.places.kilometres(scaleBar.kilometres))}</text></g>`,
    '<g class="names">',
    ...names.map(({ place, label, dot }) => {
      const mark = dot ? `<circle cx="${dot.x}" cy="${dot.y}" r="${dot.radius}"/>` : '';
      return `${mark}<g class="${place.data.kind}">${writeText(label)}</g>`;
    }),
    '</g>',
    ...marks.map(({ movement: { event }, shape, label }) => {
      const { status } = event.data;
      const classes = ['shape', ...(status === 'happened' ? ['filled'] : []), ...(isUncertain(event.when) ? ['uncertain'] : [])];
      const half = status === 'under-way' ? `<path class="shape filled" d="${shape.half}"/>` : '';
      return `<g class="mark"><path class="${classes.join(' ')}" d="${shape.outline}"/>${half}${label ? writeText(label) : ''}</g>`;
    }),
    '</svg>\n',
  ].join('\n');
}

function writeText({ lines, state, x, y, lineHeight, align, leader }: MapText): string {
  const rows = [...lines.map((line) => ({ line, of: '' })), ...(state === undefined ? [] : [{ line: state, of: ' class="state"' }])];
  const spans = rows.map(
    ({ line, of }, index) => `<tspan${of} x="${x}" y="${Math.round(y + index * lineHeight)}">${escapeHtml(line)}</tspan>`,
  );
  const from = leader ? `<path class="leader" d="M${leader.join(' ')}"/>` : '';
  return `${from}<text${align === 'start' ? '' : ` text-anchor="${align}"`}>${spans.join('')}</text>`;
}
