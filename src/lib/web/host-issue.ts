import punycode from 'punycode.js';

/** Names at the end of a host that are not of the public Internet. Sources: RFC 6761, 6762, 7686, 8375, 9476, and ICANN’s list of names it withholds. */
const NOT_PUBLIC = [
  'alt',
  'arpa',
  'corp',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'mail',
  'onion',
  'private',
  'test',
];

/** Scripts that are written together in one word. Source: Unicode Technical Standard 39, “highly restrictive”. */
const TOGETHER = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

const SCRIPT_NAMES = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Thai',
  'Georgian',
  'Cherokee',
  'Han',
  'Hiragana',
  'Katakana',
  'Bopomofo',
  'Hangul',
];

const SCRIPTS = [
  ...SCRIPT_NAMES.map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, 'u') })),
  {
    name: 'another script',
    letter: new RegExp(
      `(?![${SCRIPT_NAMES.map((name) => `\\p{Script=${name}}`).join('')}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}`,
      'u',
    ),
  },
];

/** Letters of other scripts that look like Latin ones: with nothing else, a name can be taken for a Latin one. Source: Chromium’s list for domain names. */
const LOOK_LATIN = /^[асԁеһіјӏорԛѕԝхуъьҽпгѵѡкмнтвбзαικνρυωηοτγօոսցԍꓐ-ꓻᎠ-Ᏼ\d-]+$/u;

/** Why a host must not be published, as a sentence without a full stop. `hostname` is what a browser makes of it. */
export function findHostIssue(written: string, hostname: string): string | undefined {
  const name = punycode.toUnicode(hostname);
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  if (last === '') return `the host ${hostname} ends with a full stop`;
  if (labels.length === 1) return `the host ${hostname} is not public: it has no full stop`;
  if (NOT_PUBLIC.includes(last)) return `the host ${hostname} is not public: names that end in .${last} lead nowhere on the Internet`;
  for (const label of labels) {
    if (label === '' || /^-|-$/.test(label))
      return `the host ${hostname} cannot exist: a part of it is empty, or begins or ends with a hyphen`;
    const reason = findLookAlike(label, /^[\x21-\x7e]+$/.test(last));
    if (reason !== undefined) return `the host “${name}” is really ${hostname}: ${reason}`;
  }
  const isAsWritten = [name, hostname].includes(written.toLowerCase().normalize('NFC'));
  return isAsWritten ? undefined : `the host “${written}” is really ${hostname}, and must be written so`;
}

/** Why a part of a host can be taken for another. */
function findLookAlike(label: string, isUnderLatin: boolean): string | undefined {
  const scripts = SCRIPTS.flatMap(({ name, letter }) => {
    const [found] = letter.exec(label) ?? [];
    return found === undefined ? [] : [{ name, found }];
  });
  const areTogether = scripts.length < 2 || TOGETHER.some((set) => scripts.every(({ name }) => set.includes(name)));
  if (!areTogether) return `it mixes ${scripts.map(({ name, found }) => `${name} (${found})`).join(' with ')}`;
  const [only] = scripts;
  return isUnderLatin && only && only.name !== 'Latin' && LOOK_LATIN.test(label)
    ? `all its letters are ${only.name}, but look Latin`
    : undefined;
}
