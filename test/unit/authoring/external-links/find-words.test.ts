import { expect, test } from 'vitest';
import { findWords } from '#authoring/external-links/find-words.ts';

const LONG = `<p>${'The ferry sails on. '.repeat(40)}</p>`;
const DIRECTIVES = ['text=a%20lifeline', 'text=a%20lantern'];

const find = (html: string, { type = 'text/html; charset=utf-8', isCut = false } = {}) =>
  Object.values(findWords({ type, bytes: Buffer.from(html), isCut }, DIRECTIVES)).map((outcome) =>
    outcome.kind === 'unread' ? outcome.why : outcome.kind,
  );

test.each([
  ['are found, also where tags and capitals break them', `${LONG}<p>It is A <b>life</b>line.</p>`, {}, ['found', 'missing']],
  ['are missing if the page has other words', LONG, {}, ['missing', 'missing']],
  ['are found in plain text', `a\nlifeline ${LONG}`, { type: 'text/plain' }, ['found', 'missing']],
  [
    'are not missing if a script adds the text',
    `<p>a lifeline</p><div id="app"></div>`,
    {},
    ['found', 'it has hardly any text without its scripts'],
  ],
  ['are not missing if a script has them', `${LONG}<script>"a lantern"</script>`, {}, ['missing', 'its text is in a script']],
  ['are not missing if only the beginning was read', `a lifeline ${LONG}`, { isCut: true }, ['found', 'it is too long']],
  [
    'are not looked for in a file of another type',
    '%PDF-1.7',
    { type: 'application/pdf' },
    ['it is of the type application/pdf', 'it is of the type application/pdf'],
  ],
  ['are not looked for in a file without a type', LONG, { type: '' }, ['it is of an unknown type', 'it is of an unknown type']],
])('words %s', (_what, html, page, outcomes) => {
  expect(find(html, page)).toEqual(outcomes);
});
