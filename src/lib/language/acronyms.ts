import { findMatches } from '#lib/text/find-matches.ts';
import { withPlainTwin } from '#lib/text/plain-twin.ts';

/** Words that look like a name because of their capital letters. */
export interface CapitalName {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  text: string;
}

/** Two or more capital letters in a row, possibly with digits. */
const acronymIn = withPlainTwin(/(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*(?![\p{L}\p{N}]|[-‑]\d)/gu);
const ROMAN_NUMBER = /^[IVXLC]+$/;

/** Finds acronyms. Roman numerals and designations such as ES-11 do not count. */
export const findAcronyms = (text: string): CapitalName[] =>
  findMatches(text, acronymIn(text))
    .filter(({ 0: acronym }) => !ROMAN_NUMBER.test(acronym))
    .map(({ 0: acronym, index }) => ({ start: index, end: index + acronym.length, text: acronym }));
