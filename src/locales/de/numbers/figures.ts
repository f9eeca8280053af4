import { createFigureReader } from '#lib/language/figures.ts';

/** Numbers in digits in German: 8.500 or 8 500, and 1,5. */
export const { find: findFigures, parse: parseFigures } = createFigureReader({ thousands: '.', decimal: ',', hasPlainSpaces: true });
