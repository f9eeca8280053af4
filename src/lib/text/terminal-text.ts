/** Characters that control a terminal, or change the text direction. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Replaces control characters in a line that a terminal prints, so that they have no effect. */
export const cleanLine = (text: string): string => text.replace(CONTROLS, '\ufffd');

/** The same for several lines: keeps tabs and line breaks. */
export const cleanLines = (text: string): string =>
  text.replace(CONTROLS, (character) => (/[\n\t]/.test(character) ? character : '\ufffd'));

/** Escapes control characters in JSON that a terminal prints; the parsed data stays the same. */
export const escapeControls = (json: string): string =>
  json.replace(CONTROLS, (character) =>
    character === '\n' ? character : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
