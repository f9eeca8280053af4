import type { Language } from '#schemas/languages.ts';
import { de } from './de/pack.ts';
import { enGB } from './en-GB/pack.ts';
import { enUS } from './en-US/pack.ts';
import { fr } from './fr/pack.ts';
import type { LanguagePack } from './pack.ts';
import { uk } from './uk/pack.ts';

/** The packs of all languages that a site can be in. */
export const PACKS: Readonly<Record<Language, LanguagePack>> = { 'en-GB': enGB, 'en-US': enUS, de, fr, uk };

/** The pack for the language of a site. */
export const packOf = ({ language }: { language: Language }): LanguagePack => PACKS[language];
