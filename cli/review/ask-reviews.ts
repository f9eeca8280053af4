import { nameCase, type ReviewCase } from '#authoring/reviews/review-cases.ts';
import type { Ask, Question } from '../terminal/question.ts';

/** A reviewer’s decision about a case. */
export interface Decision {
  kind: 'accept' | 'edit' | 'skip' | 'quit';
  /** Of an acceptance. */
  note?: string | undefined;
}

/** How cases are listed, shown, accepted and edited. */
export interface ReviewActions {
  ask: Ask;
  show(each: ReviewCase, left: number): void;
  /** The cases that are left, as the content is now. */
  listCases(): readonly ReviewCase[];
  /** Records the acceptance at once, so that nothing is lost. */
  accept(each: ReviewCase, note: string | undefined): Promise<void>;
  /** Lets the reviewer change the text, and reads the content again. */
  edit(each: ReviewCase): Promise<void>;
}

/** Asks about one case at a time, until none is left or the reviewer quits. Returns how many were accepted. */
export async function askReviews({ ask, show, listCases, accept, edit }: ReviewActions): Promise<number> {
  const skipped = new Set<string>();
  // A text that was edited is asked about again.
  const nameOf = (each: ReviewCase) => `${nameCase(each)} ${each.item.text}`;
  for (let accepted = 0; ;) {
    const left = listCases().filter((each) => !skipped.has(nameOf(each)));
    const [next] = left;
    if (!next) return accepted;
    show(next, left.length);
    const decision = await decide(next, ask);
    if (decision.kind === 'quit') return accepted;
    if (decision.kind === 'skip') skipped.add(nameOf(next));
    else if (decision.kind === 'edit') await edit(next);
    else {
      await accept(next, decision.note);
      accepted++;
    }
  }
}

async function decide({ item, suspicions }: ReviewCase, ask: Ask): Promise<Decision> {
  const [answer = 'skip'] = await ask(choose(item.source !== undefined, suspicions.length > 0));
  if (answer === 'edit' || answer === 'skip' || answer === 'quit') return { kind: answer };
  if (answer === 'accept' && suspicions.length === 0) return { kind: 'accept', note: undefined };
  const message = suspicions.length > 0 ? 'Why does the text hold all the same? The reason is recorded.' : 'The note, which is recorded:';
  const [note] = await ask({ message, isNeeded: true, ifCancelled: RECORDED });
  return note === undefined ? { kind: 'skip' } : { kind: 'accept', note };
}

const RECORDED = 'What you accepted is recorded.';

const choose = (hasSource: boolean, isSuspected: boolean): Question => ({
  message: isSuspected ? 'Is the suspicion right?' : hasSource ? 'Does the source say so?' : 'Is it right?',
  isNeeded: true,
  ifCancelled: RECORDED,
  options: [
    { value: 'skip', label: 'Skip', hint: 'ask again next time' }, // first, so that Enter alone accepts nothing
    isSuspected
      ? { value: 'accept', label: 'Accept the text', hint: 'and say why it holds' }
      : { value: 'accept', label: 'Accept', hint: hasSource ? 'the source says so' : 'it is right' },
    ...(isSuspected ? [] : [{ value: 'note', label: 'Accept with a note' }]),
    { value: 'edit', label: 'Edit', hint: 'opens your editor at the line' },
    { value: 'quit', label: 'Quit', hint: 'what you accepted is recorded' },
  ],
});
