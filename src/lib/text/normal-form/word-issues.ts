import { findMatches } from '#lib/text/find-matches.ts';
import { codePointOf } from '../code-point.ts';
import { showCharacter } from './character-names.ts';
import { toCyrillic, toLatin } from './look-alikes.ts';
import { nameOfScript, scriptsOf } from './scripts.ts';
import type { TextIssue } from './text-issue.ts';

/** A word, or another character with its marks. Joiners are part of a word. */
const PIECE = /[\p{L}\p{M}\p{N}\u200c\u200d]+|[^\p{L}\p{M}\p{N}\s\p{ASCII}]\p{M}*/gu;

/** Words that are not composed, and words with letters of two scripts. */
export function listWordIssues(text: string): TextIssue[] {
  return findMatches(text, PIECE).flatMap(({ 0: word, index }) => {
    if (USUAL_WORD.test(word)) return [];
    const issue = findDecomposed(word) ?? findMixed(word);
    return issue ? [{ ...issue, offset: index + issue.offset }] : [];
  });
}

const USUAL_WORD = /^[\d\p{ASCII}À-ž]+$/u;

/** A letter and its mark, or two, that are one character in the normal form C of Unicode. */
function findDecomposed(word: string): TextIssue | undefined {
  const composed = word.normalize('NFC');
  if (composed === word) return undefined;
  let offset = 0;
  while (word[offset] === composed[offset]) offset++;
  const parts = Array.from(word.slice(offset)).slice(0, 2);
  const [whole = ''] = Array.from(composed.slice(offset));
  const isPair = parts.join('').normalize('NFC') === whole;
  return {
    offset: 0,
    reason: `“${word}” is not in the normal form of Unicode (NFC): ${
      isPair && parts.length === 2
        ? `it has ${parts.map(codePointOf).join(' and ')} where ${showCharacter(whole)} is one character`
        : `${codePointOf(word.slice(offset))} stands for ${showCharacter(whole)}`
    }`,
    hint: `It looks the same, but rules and search do not find it. Replace it with “${composed}”, copied from here.`,
  };
}

/** Scripts that are written together, each with a code of its own. Latin letters are part of words in all of them, as in Tシャツ. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana', 'Latn'],
  Kore: ['Hani', 'Hang', 'Latn'],
  Hanb: ['Hani', 'Bopo', 'Latn'],
};

/** Signs of units with Greek letters: μm, kΩ. */
const UNIT = /^\d*(?:μ\p{Lu}?\p{Ll}{0,2}|[kMGm]Ω)$/u;

/** All scripts of a character, and those that it is written together with; none if any script uses it. */
const expand = (character: string): readonly string[] => {
  const scripts = scriptsOf(character);
  return [...scripts, ...Object.keys(TOGETHER).filter((code) => TOGETHER[code]?.some((script) => scripts.includes(script)))];
};

/** A word whose letters have no script in common. Source: Unicode Technical Standard 39, section 5.1. */
function findMixed(word: string): TextIssue | undefined {
  const letters = [...new Set(word)].filter((character) => scriptsOf(character).length > 0);
  const [first, ...rest] = letters.map(expand);
  if (!first || rest.reduce((common, scripts) => common.filter((script) => scripts.includes(script)), first).length > 0) return undefined;
  if (UNIT.test(word)) return undefined;
  const main = mainScript(word);
  const foreign = letters.filter((letter) => !scriptsOf(letter).includes(main));
  const other = scriptsOf(foreign[0] ?? '')[0] ?? '';
  const meant = main === 'Latn' ? toLatin(word) : main === 'Cyrl' ? toCyrillic(word) : undefined;
  const scripts = `${nameOfScript(main)} and ${nameOfScript(other)}`;
  return {
    offset: 0,
    reason: `the word “${word}” mixes ${scripts} letters: ${list(foreign.map(showCharacter))} ${foreign.length === 1 ? 'is' : 'are'} ${nameOfScript(other)}`,
    hint: meant ? `Write “${meant}”, copied from here.` : 'Type the word anew, with letters of one script.',
  };
}

/** The script of most letters of a word. */
function mainScript(word: string): string {
  const counts = new Map<string, number>();
  for (const letter of word) for (const script of scriptsOf(letter)) counts.set(script, (counts.get(script) ?? 0) + 1);
  const [[main] = ['']] = [...counts].sort(([, a], [, b]) => b - a);
  return main;
}

const list = (items: readonly string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);
