/**
 * Makes a function that writes a space for the apostrophe of elided words: “d’Ivoire” becomes “d Ivoire”.
 *
 * @param words the words without their apostrophe, as part of a regular expression
 */
export function createElisionSeparator(words: string): (text: string) => string {
  const elided = new RegExp(String.raw`(?<![\p{L}\p{N}'’])(${words})['’](?=\p{L})`, 'giu');
  return (text) => text.replace(elided, '$1 ');
}
