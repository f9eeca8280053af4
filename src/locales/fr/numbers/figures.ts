import { createFigureReader } from '#lib/language/figures.ts';

/** Numbers in digits in French: 8 500 with any space, or 8.500, and 1,5. */
export const { find: findFigures, parse: parseFigures } = createFigureReader({ thousands: '.', decimal: ',', hasPlainSpaces: true });
