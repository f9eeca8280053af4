import { expect, test } from 'vitest';
import { beginPage } from '#views/page/annotate.ts';
import { printProse } from '#views/print/print-prose.ts';
import { makeDossier, type Changes } from '../../../support/entries.ts';
import { anchorOf } from '../../../support/anchors.ts';

/** The prose of a second briefing of the sample project, for the print edition. */
function print(body: string, changes: Changes = {}): string {
  const dossier = makeDossier({ 'briefings/x.mdx': body, ...changes });
  const briefing = dossier.briefings.find(({ id }) => id === 'x')!;
  return printProse(dossier, beginPage(dossier, { hrefOf: () => undefined }), briefing);
}

const anchorsIn = (html: string) => [...html.matchAll(/class="statement"|id="([^"]*)" class="statement"/g)].map(([, id]) => id);

test('sentences of paragraphs, lists, tables and parts for later knowledge have the fragments of the page of the briefing', () => {
  const html = print(`One.[^p1] Two.[^p2]

- Three.[^p1]

| Head |
| ---- |
| Four.[^p1] |

<Later>

Five.[^gazette-2020]

</Later>`);
  expect(anchorsIn(html)).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((text) => `briefings.x.${anchorOf(text)}`));
  expect(html).toContain('<th>Head</th>');
});

test('headings are below the level of the question, the third', () => {
  expect(print('## First\n\nOne.[^p1]\n\n### Below\n\nTwo.[^p1]').match(/<h\d>\w+/g)).toEqual(['<h4>First', '<h5>Below']);
});

test('later knowledge and background have their labels', () => {
  const html = print('One.[^p1] Two.[^gazette-2020]\n\n<Later>\n\nThree.[^gazette-2020]\n\n</Later>');
  expect(html).toContain('<section class="origin-block" data-origin="later">\n<p class="origin-word">since then</p>');
  expect(html).toContain('data-origin="background"><small class="origin-word">background</small> Two.');
  expect(html.match(/origin-word/g)).toHaveLength(2);
});

test('guidance is labelled as the editor’s note, inline and as a block', () => {
  expect(print('One.[^p1] <Guide>Mind the date.</Guide>')).toContain(
    '<span class="guide"><span class="origin-word">editor’s note</span> Mind the date.</span>',
  );
  expect(print('<Guide>\n\nMind the date.\n\n</Guide>')).toMatch(/^<div class="guide">\n<p class="origin-word">editor’s note<\/p>\n<p>/);
});

test('an unknown block is replaced by its content', () => {
  expect(print('One.[^p1]\n\n<Nonsense />\n\n<Aside>\n\nTwo.[^p1]\n\n</Aside>\n')).toMatch(/^<p>.*One\..*<\/p>\n<p>.*Two\..*<\/p>$/);
});

test('actors are in a list with their roles', () => {
  expect(print('One.[^p1]\n\n<ActorCards ids="ada-quill" />')).toContain(
    '<ul class="cards">\n<li><a href="#actors.ada-quill">Ada Quill</a>: Mayor of Holm.</li>\n</ul>',
  );
});

test('events between two days are in a list with their marks and dates, without later ones', () => {
  const changes = {
    'chronology/count.yaml':
      'title: A count\ndate: { edtf: 2020-03-05?, basis: stated }\nstatus: planned\norigin: background\ncites: [gazette-2020]',
    'chronology/after.yaml': 'title: After\ndate: { edtf: 2020-03-06, basis: stated }\norigin: later\ncites: [gazette-2020]',
    'chronology/long-after.yaml': 'title: Long after\ndate: { edtf: 2020-04-06, basis: stated }',
  };
  const html = print('One.[^p1]\n\n<ChronologySlice from="2020-03-05" to="2020-03-31" />', changes);
  expect(html.match(/<li>.*<\/li>/g)).toEqual([
    '<li><span class="event-mark" data-status="planned" data-uncertain=""></span>Planned for 5 March 2020, uncertain: <a href="#chronology.count">A count</a> (background)</li>',
  ]);
});

test('positions are in a table, with the numbers of their sources', () => {
  const html = print('One.[^p1]\n\n<PositionsTable topic="the-vote" />');
  expect(html).toContain('The vote: who said what');
  expect(html).toContain('<td><a href="#actors.ada-quill">Ada Quill</a></td>');
  expect(html).toMatch(/She called the ferry “a lifeline”\.<sup class="cite"><a href="#source-p2"[^>]*>2</);
});

test('a picture is replaced by its text alternative', () => {
  const picture = { 'briefings/pier.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>' };
  expect(print('See the ![pier at low tide](./pier.svg) here.[^p1]', picture)).toContain('See the [Picture: pier at low tide] here.');
  expect(print('One.[^p1]\n\n![pier at low tide](./pier.svg)', picture)).toContain('<p>[Picture: pier at low tide]</p>');
});

test('a waiver is not printed', () => {
  const html = print('{/* waive number-is-sourced: counted by hand */}\n\nOne.[^p1] {/* waive house-spelling: as printed */} Two.[^p2]');
  expect(html).not.toContain('waive');
  expect(html).toContain('Two.');
});
