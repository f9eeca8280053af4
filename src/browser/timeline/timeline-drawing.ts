import { createShelf, type Shelf } from '#lib/drawing/pack-boxes.ts';

/** Spaces of the drawing in its own units: those of `layOutTimeline`, which draws it. */
const LATER_GAP = 14;
const BAND_END = 4;
const MIN_HEIGHT = 16;
const FUNNEL = 32;

/** Shows only some events in both drawings, which then take no more room than these need. */
export function drawOnly(strip: Element, isShown: (eventId: string) => boolean): void {
  for (const part of strip.querySelectorAll<HTMLElement>('[data-event]'))
    part.toggleAttribute('hidden', !isShown(part.dataset['event'] ?? ''));
  for (const svg of strip.querySelectorAll<SVGElement>(':scope > svg')) packBands(svg);
  for (const column of strip.querySelectorAll<HTMLElement>('.timeline-rows > div')) trimRows(column);
}

const move = (element: Element, by: number) => element.setAttribute('transform', `translate(0 ${by})`);

/** Moves the marks of each band up as far as there is room, and the bands after it. */
function packBands(svg: SVGElement): void {
  let top = 0;
  for (const part of svg.querySelectorAll<SVGElement>(':scope > *')) {
    if (part.dataset['y'] !== undefined) {
      move(part, top - Number(part.dataset['y']));
      top += FUNNEL;
      continue;
    }
    let [from, bottom] = [Number(part.dataset['from']), Number(part.dataset['from']) + MIN_HEIGHT];
    for (const group of part.querySelectorAll('g')) {
      const isLater = group.dataset['origin'] === 'later';
      if (isLater) from = bottom + LATER_GAP;
      const shelf = createShelf();
      packMarks(group, from, shelf);
      const line = group.querySelector('.later-line');
      line?.toggleAttribute('hidden', shelf.bottom() === 0);
      if (line) move(line, bottom - Number(group.dataset['knownTo']));
      if (shelf.bottom() > 0) bottom = Math.max(bottom, from + shelf.bottom());
    }
    part.setAttribute('y', String(top));
    part.setAttribute('height', String(bottom + BAND_END));
    top += bottom + BAND_END;
  }
  svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('viewBox')?.split(' ')[2]} ${top}`);
}

/** Packs the marks in the order in which they are below each other, so that none is lower than before. */
function packMarks(group: SVGElement, from: number, shelf: Shelf): void {
  if (getComputedStyle(group).display === 'none') return;
  const marks = [...group.querySelectorAll<SVGElement>('.mark:not([hidden])')].map((mark) => {
    const [left = 0, right = 0, top = 0, height = 0] = (mark.dataset['box'] ?? '').split(' ').map(Number);
    return { mark, left, right, top, height };
  });
  for (const { mark, ...box } of marks.sort((a, b) => a.top - b.top)) {
    const top = shelf.topFor(box);
    shelf.put({ ...box, top });
    move(mark, from + top - box.top);
  }
}

/** Leaves out the time before the first event and after the last; the gaps between them stay to scale. */
function trimRows(column: HTMLElement): void {
  const rows = [...column.querySelectorAll<HTMLElement>('.row')];
  const shown = rows.flatMap(({ dataset, hidden }, index) => (dataset['row'] === 'event' && !hidden ? [index] : []));
  const [first = 0, last = -1] = [shown[0], shown.at(-1)];
  const scale = rows.findLastIndex(({ dataset }, index) => index < first && dataset['row'] === 'scale');
  column.hidden = shown.length === 0;
  for (const [index, row] of rows.entries())
    if (row.dataset['row'] === 'gap' || row.dataset['row'] === 'scale') row.hidden = (index < first && index !== scale) || index > last;
}
