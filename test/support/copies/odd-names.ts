import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectCopy } from './project-copy.ts';

/** Names that can break a page: special in YAML, HTML or patterns, right-to-left (with marks), or very long. */
export const ODD_NAMES = {
  marks: `The "A" of Ba'al & <b>Bold</b> &amp tick *star* _low_ $& $\` \${x} \\ </script><!-- {x}`,
  emoji: 'Family 👩‍👩‍👧‍👦 of the 🏳️‍🌈',
  combining: 'Z\u1ecd\u0301\u1eb9\u0301 of the \u1ecc\u0300y\u1ecd\u0301',
  hebrew: 'שרה כהן (1911)',
  arabic: '\u200fمحمد علي\u200f, 2nd',
  turned: 'Books \u202bשרה\u202c and \u2067שרה\u2069 and \u2068x\u2069',
  long: `${'The long and winding name of a society for the keeping of old books '.repeat(5).slice(0, 299)}s`,
  unbroken: 'Q'.repeat(300),
} as const;

export type OddName = keyof typeof ODD_NAMES;

export const ODD_NAME_KINDS = Object.keys(ODD_NAMES) as OddName[];

/** The same characters in a statement, in which the checks reject quotations and code. */
const MARKS_IN_TEXT = `Ba'al & $& $\` \${x} \\ {x}`;

/** A site title with characters that end a string, an element or a declaration. */
export const ODD_TITLE = `The herbal goes home "outright and for good" & </title></style> \\ שלום;}`;

/** Adds an actor, a term, a place, an event and a reference for each odd name, all mentioned in one briefing. */
export function addOddNames(project: ProjectCopy): void {
  ODD_NAME_KINDS.forEach((kind, index) => {
    const name = (of: string) => JSON.stringify(`${ODD_NAMES[kind]} ${of}`.trim());
    const original = (text: string, language: string) => `{ text: ${JSON.stringify(`${text} ${index}`)}, language: ${language} }`;
    project.write(
      `actors/odd-${kind}.yaml`,
      `name: ${name('')}
kind: person
altLabels: [${name('II')}]
originalNames: [${original(ODD_NAMES.hebrew, 'he')}, ${original(ODD_NAMES.arabic, 'ar')}]
role: { text: A keeper of old names, cites: [p1] }
statements: [{ text: The keeper agreed., cites: [p1], topic: the-vote }]
`,
    );
    project.write(
      `glossary/odd-${kind}.yaml`,
      `term: ${name('term')}\ndefinition: { text: A word of old., cites: [handbook-palimpsests] }\n`,
    );
    project.write(
      `places/odd-${kind}.yaml`,
      `name: ${name('town')}
kind: city
coordinates: { latitude: ${40 + index}, longitude: ${index * 2} }
inArticle: [{ text: A town with an old name., cites: [p1] }]
`,
    );
    project.write(
      `chronology/odd-${kind}.yaml`,
      `title: ${JSON.stringify(`${kind === 'marks' ? MARKS_IN_TEXT : ODD_NAMES[kind]} comes`)}
cites: [p1]
date: { edtf: 2024-05-14, basis: resolved, words: on Tuesday }
status: happened
origin: article
actors: [odd-${kind}]
places: [odd-${kind}]
topics: [the-vote]
`,
    );
    project.write(
      `references/odd-${kind}.yaml`,
      `title: ${name('page')}
publisher: ${name('press')}
kind: news
url: https://example.org/${kind}
opened: whole
digest: What the page says.
`,
    );
  });
  project.write(
    'briefings/odd-names.mdx',
    `---
question: ${JSON.stringify(`Who is ${MARKS_IN_TEXT} or ${ODD_NAMES.hebrew}?`)}
standfirst: { text: They have odd names., cites: [p1] }
order: 90
topics: [the-vote]
published: 2024-11-04
---

${ODD_NAME_KINDS.map((kind) => `This cites a page of an odd name.[^odd-${kind}]`).join('\n\n')}

They are ${ODD_NAMES.hebrew}, ${ODD_NAMES.arabic}, ${ODD_NAMES.emoji}, ${ODD_NAMES.combining}, ${ODD_NAMES.long} and ${ODD_NAMES.unbroken}.[^p1]
`,
  );
  const settings = join(project.folder, 'site.config.ts');
  writeFileSync(settings, project.settings().replace("'The herbal goes home'", JSON.stringify(ODD_TITLE)));
}
