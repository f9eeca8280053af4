/** Work in steps: between two of them, whoever runs it may do something else, or give it up. */
export type Steps<V> = Generator<undefined, V, undefined>;

/** Takes all steps at once. */
export function takeAllSteps<V>(steps: Steps<V>): V {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What work in steps needs to know of the time. */
export interface Pace {
  /** Whether it has gone on for long enough, and should give way. */
  isDue(): boolean;
  /** Resolves when it may go on. */
  giveWay(): Promise<void>;
  /** Whether nobody needs the result any more. */
  isGivenUp(): boolean;
}

/** Takes steps, and gives way between them. Undefined if the work was given up before its end. */
export async function takeStepsAtPace<V>(steps: Steps<V>, { isDue, giveWay, isGivenUp }: Pace): Promise<V | undefined> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (!isDue()) continue;
    await giveWay();
    if (!isGivenUp()) continue;
    steps.return(undefined as V);
    return undefined;
  }
}
