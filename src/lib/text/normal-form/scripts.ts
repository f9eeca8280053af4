import { memoizeText } from '../memoize-text.ts';

/** The scripts of Unicode 17, by the codes of ISO 15924. */
const CODES = (
  'Adlm Aghb Ahom Arab Armi Armn Avst Bali Bamu Bass Batk Beng Berf Bhks Bopo Brah Brai Bugi Buhd Cakm Cans Cari Cham Cher Chrs ' +
  'Copt Cpmn Cprt Cyrl Deva Diak Dogr Dsrt Dupl Egyp Elba Elym Ethi Gara Geor Glag Gong Gonm Goth Gran Grek Gujr Gukh Guru Hang ' +
  'Hani Hano Hatr Hebr Hira Hluw Hmng Hmnp Hung Ital Java Kali Kana Kawi Khar Khmr Khoj Kits Knda Krai Kthi Lana Laoo Latn Lepc ' +
  'Limb Lina Linb Lisu Lyci Lydi Mahj Maka Mand Mani Marc Medf Mend Merc Mero Mlym Modi Mong Mroo Mtei Mult Mymr Nagm Nand Narb ' +
  'Nbat Newa Nkoo Nshu Ogam Olck Onao Orkh Orya Osge Osma Ougr Palm Pauc Perm Phag Phli Phlp Phnx Plrd Prti Rjng Rohg Runr Samr ' +
  'Sarb Saur Sgnw Shaw Shrd Sidd Sidt Sind Sinh Sogd Sogo Sora Soyo Sund Sunu Sylo Syrc Tagb Takr Tale Talu Taml Tang Tavt Tayo ' +
  'Telu Tfng Tglg Thaa Thai Tibt Tirh Tnsa Todr Tols Toto Tutg Ugar Vaii Vith Wara Wcho Xpeo Xsux Yezi Yiii Zanb'
).split(' ');

/** Built only for a character that needs it: all of them take a tenth of a second. */
const patternOf = memoizeText((code) => new RegExp(String.raw`\p{scx=${code}}`, 'u'));

/** Alphabets whose capital and small letters belong to no other script in Unicode 17. */
const ALPHABETS = ['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor'].map((code) => ({
  code,
  pattern: new RegExp(String.raw`[[\p{Lu}\p{Ll}]&&\p{scx=${code}}]`, 'v'),
}));

/** Letters, marks and digits that any script uses. */
const SHARED = /[\p{scx=Zyyy}\p{scx=Zinh}]/u;

/** The scripts that use a character, by their codes; none if any script does. Source: Script_Extensions of Unicode. */
export const scriptsOf: (character: string) => readonly string[] = memoizeText((character) => {
  if (SHARED.test(character)) return [];
  const alphabet = ALPHABETS.find(({ pattern }) => pattern.test(character));
  return alphabet ? [alphabet.code] : CODES.filter((code) => patternOf(code).test(character));
});

/** The English name of a script. Only messages need one: the names take a tenth of a second. */
export const nameOfScript: (code: string) => string = memoizeText(
  (code) => new Intl.DisplayNames('en', { type: 'script' }).of(code) ?? code,
);

/** A letter of a script that is written from right to left. */
export const RIGHT_TO_LEFT =
  /[[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Samr}\p{scx=Mand}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Mend}]&&\p{L}]/v;
