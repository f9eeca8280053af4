/** What French elides before a vowel at the beginning of a word. */
const ELIDED = /(?<![\p{L}\p{N}'’])([cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\p{L})/giu;

/** A text with a space for the apostrophe of elided words: “Qu’a dit l’Élysée ?” becomes “Qu a dit l Élysée ?”. */
export const separateElided = (text: string): string => text.replace(ELIDED, '$1 ');
