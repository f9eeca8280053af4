import type { Language } from '#schemas/languages.ts';
import { starter as de } from './de/starter.ts';
import { starter as en } from './en/starter.ts';
import { starter as fr } from './fr/starter.ts';
import type { StarterTexts } from './parts/starter.ts';
import { starter as uk } from './uk/starter.ts';

/** The example of each language. */
export const STARTERS: Readonly<Record<Language, StarterTexts>> = { 'en-GB': en, 'en-US': en, de, fr, uk };
