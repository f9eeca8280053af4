import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import type { Statement } from '#dossier/statement.ts';
import type { PageNotes } from '../page/annotate.ts';
import { inlineHtml } from '../page/inline-markup.ts';

/** A line on the members of a group. */
export interface MemberLine {
  html: string;
  /** The statement of the line; undefined if it joins several. */
  statement: Statement | undefined;
}

/** Marks up who belongs to a group. Statements that differ only in the name of the member are joined in one line. */
export function markMembers(dossier: Dossier, term: Entry<'glossary'>, notes: PageNotes): MemberLine[] {
  const { formatList, glossary } = wordsOf(dossier.site);
  const members = dossier
    .statementsOf(keyOf(term))
    .filter(({ part }) => part === 'participants')
    .map((statement, index) => ({ statement, name: dossier.title(`actors/${term.data.participants[index]?.actor ?? ''}`) }));
  const groups = Map.groupBy(members, ({ statement, name }) =>
    statement.text.startsWith(`${name} `) && !statement.date ? statement.text.slice(name.length) : statement.anchor,
  );
  return [...groups].map(([rest, group]) => {
    const [first] = group;
    if (first && group.length === 1) return { html: notes.html(first.statement), statement: first.statement };
    const names = group.map(({ statement, name }, index) => {
      const { anchor, cites, origin } = statement;
      const content = [{ type: 'text' as const, value: name }];
      return inlineHtml(notes.annotate({ anchor, content, cites, isLater: origin === 'later', showsOrigin: index === 0 }));
    });
    return { html: formatList(names) + inlineHtml([{ type: 'text', value: glossary.each(rest) }]), statement: undefined };
  });
}
