import { similarity } from '#lib/text/similarity.ts';
import type { Statement } from '#dossier/statement.ts';

/** What became of a statement between two states of the content. */
export type StatementChange =
  | { kind: 'unchanged' | 'moved'; before: Statement; after: Statement }
  | { kind: 'changed'; before: Statement; after: Statement }
  | { kind: 'removed'; before: Statement }
  | { kind: 'added'; after: Statement };

/** Below this likeness, one statement was removed and another added. */
const LEAST_LIKENESS = 0.5;

/**
 * Pairs the statements of two states of the content: the fragment of a statement changes with its words. A statement with the same words is the
 * same statement, wherever it is now. Of the others in an entry, the most similar belong together. Likeness only decides
 * how a change is reported: a statement that differs never passes as unchanged.
 */
export function pairStatements(before: readonly Statement[], after: readonly Statement[]): StatementChange[] {
  const changes: StatementChange[] = [];
  const left = { before: [...before], after: [...after] };
  const take = (kind: 'unchanged' | 'moved' | 'changed', pairs: readonly (readonly [Statement, Statement])[]) => {
    changes.push(...pairs.map(([one, other]) => ({ kind, before: one, after: other })));
    const taken = new Set(pairs.flat());
    left.before = left.before.filter((statement) => !taken.has(statement));
    left.after = left.after.filter((statement) => !taken.has(statement));
  };
  const pair = (keyOf: (statement: Statement) => string) => pairByKey(left.before, left.after, keyOf);
  take(
    'unchanged',
    pair(({ entry, part, text }) => `${entry} ${part} ${text}`),
  );
  take(
    'moved',
    pair(({ entry, text }) => `${entry} ${text}`),
  );
  take(
    'moved',
    pair(({ text }) => text),
  );
  // In a part that holds one statement, such as a definition, the new one replaces the old, however different they are.
  const isSingle = createCounter(before, after);
  take(
    'changed',
    pair(({ entry, part }) => `${entry} ${part}`).filter(([{ entry, part }]) => isSingle(entry, part)),
  );
  take('changed', pairByLikeness(left.before, left.after));
  return [
    ...changes,
    ...left.before.map((statement) => ({ kind: 'removed' as const, before: statement })),
    ...left.after.map((statement) => ({ kind: 'added' as const, after: statement })),
  ];
}

/** Pairs statements under one key, in their order. */
function pairByKey(
  before: readonly Statement[],
  after: readonly Statement[],
  keyOf: (statement: Statement) => string,
): [Statement, Statement][] {
  const waiting = Map.groupBy(after, keyOf);
  return before.flatMap((statement): [Statement, Statement][] => {
    const other = waiting.get(keyOf(statement))?.shift();
    return other ? [[statement, other]] : [];
  });
}

/** Makes a test of whether a part of an entry holds one statement in both states. */
function createCounter(before: readonly Statement[], after: readonly Statement[]) {
  const [counts, others] = [before, after].map((statements) => {
    return Map.groupBy(statements, ({ entry, part }) => `${entry} ${part}`);
  });
  return (entry: string, part: string) => counts?.get(`${entry} ${part}`)?.length === 1 && others?.get(`${entry} ${part}`)?.length === 1;
}

/** Pairs statements of one entry, the most alike first; of equals those of one part, then the first. */
function pairByLikeness(before: readonly Statement[], after: readonly Statement[]): [Statement, Statement][] {
  const candidates = before
    .flatMap((one) =>
      after.filter(({ entry }) => entry === one.entry).map((other) => ({ one, other, likeness: similarity(one.text, other.text) })),
    )
    .filter((candidate) => candidate.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || Number(b.one.part === b.other.part) - Number(a.one.part === a.other.part));
  const taken = new Set<Statement>();
  return candidates.flatMap(({ one, other }): [Statement, Statement][] => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other]];
  });
}
