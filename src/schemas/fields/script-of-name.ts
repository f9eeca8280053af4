import { memoizeText } from '#lib/text/memoize-text.ts';
import { nameOfScript, scriptsOf } from '#lib/text/normal-form/scripts.ts';

/** Scripts that the name of a language’s script stands for. Source: ISO 15924. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Languages that are written in several scripts. */
const SEVERAL = new Set('az bs crh kk ks ku ky mn pa sd sr tg tk tt ug uz'.split(' '));

const scriptOf = memoizeText((language) => new Intl.Locale(language).maximize().script);

/**
 * Why a name cannot be one in a language: it has no letter of the script that the language is written in. An acronym may stand in
 * Latin letters in any language.
 */
export function findScriptIssue(name: string, language: string): string | undefined {
  // What is no code of a language is an issue of its own.
  const script = /^[a-z]{2,3}$/.test(language) ? scriptOf(language) : undefined;
  if (script === undefined || SEVERAL.has(language) || /^[A-Z]+$/.test(name)) return undefined;
  const expected = MEMBERS[script] ?? [script];
  const letters = name.match(/\p{L}/gu) ?? [];
  if (letters.length === 0 || letters.some((letter) => scriptsOf(letter).some((code) => expected.includes(code)))) return undefined;
  const nameOfLanguage = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return `this name has no ${nameOfScript(expected[0] ?? script)} letters, in which ${nameOfLanguage} is written`;
}
