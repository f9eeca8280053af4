/** A token of a module: a name, a number, a text between quotation marks, or a sign. Offsets count from 0, the end excluded. */
export interface Token {
  kind: 'name' | 'text' | 'sign';
  start: number;
  end: number;
  text: string;
}

// Every alternative ends at the end of the module at the latest, so that no text is read twice.
const TOKEN = new RegExp(
  [
    String.raw`(?<skip>\s+|//.*|/\*[\s\S]*?(?:\*/|$))`,
    String.raw`(?<text>'(?:[^'\\\n]|\\[\s\S]?)*'?|"(?:[^"\\\n]|\\[\s\S]?)*"?|${'`'}(?:[^${'`'}\\]|\\[\s\S]?)*${'`'}?)`,
    String.raw`(?<name>[\p{ID_Start}$_\d][\p{ID_Continue}$]*)`,
    String.raw`\.\.\.|[\s\S]`,
  ].join('|'),
  'gu',
);

/** The tokens of a module in TypeScript, without blanks and comments. */
export const listTokens = (module: string): Token[] =>
  [...module.matchAll(TOKEN)].flatMap(({ 0: text, index: start, groups }) =>
    groups?.['skip'] === undefined
      ? [
          {
            kind: groups?.['text'] !== undefined ? 'text' : groups?.['name'] !== undefined ? 'name' : 'sign',
            start,
            end: start + text.length,
            text,
          },
        ]
      : [],
  );
