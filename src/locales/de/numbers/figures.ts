import { createFigureReader, type FigureReader } from '#lib/language/figures.ts';

const reader = createFigureReader({ thousands: '.', decimal: ',', hasPlainSpaces: true });

/** „14.30 Uhr“ is a time as 14:30 is, and not the number 1430. Offsets stay the same. */
const markTimes = (text: string): string => text.replace(/(?<![\d.,])(\d{1,2})\.(\d\d)(?=[ \u00a0\u202f]Uhr(?!\p{L}))/gu, '$1:$2');

/** Numbers in digits in German: 8.500 or 8 500, and 1,5. */
export const findFigures: FigureReader['find'] = (text) => reader.find(markTimes(text));
export const parseFigures: FigureReader['parse'] = (text) => reader.parse(markTimes(text));
