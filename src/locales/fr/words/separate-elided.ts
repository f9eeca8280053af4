import { createElisionSeparator } from '#lib/text/separate-elided.ts';

/** What French elides before a vowel: “Qu’a dit l’Élysée ?” becomes “Qu a dit l Élysée ?”. */
export const separateElided = createElisionSeparator('[cdjlmnst]|(?:jus|lors|puis|quoi)?qu');
