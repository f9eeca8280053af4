import { createFigureReader } from '#lib/language/figures.ts';

/** Numbers in digits in Ukrainian: 8 500 with a blank, and 1,5. */
export const { find: findFigures, parse: parseFigures } = createFigureReader({ thousands: '\u00a0', decimal: ',', hasPlainSpaces: true });
