import { expect, test } from 'vitest';
import { takeAllSteps, takeStepsAtPace, type Pace, type Steps } from '#lib/steps.ts';

/** Work of some steps that writes down what happens, and a pace for it. */
function work(steps: number) {
  const events: string[] = [];
  function* run(): Steps<string> {
    try {
      for (let step = 1; step <= steps; step++) {
        events.push(`step ${step}`);
        yield;
      }
      return 'done';
    } finally {
      events.push('closed');
    }
  }
  const pace = (isGivenUp: () => boolean): Pace => ({
    isDue: () => events.length % 2 === 0,
    giveWay: () => {
      events.push('gives way');
      return Promise.resolve();
    },
    isGivenUp,
  });
  return { events, run, pace };
}

test('all steps at once have the result of the last', () => {
  const { events, run } = work(2);
  expect(takeAllSteps(run())).toBe('done');
  expect(events).toEqual(['step 1', 'step 2', 'closed']);
});

test('work at a pace gives way whenever it is due, and has the same result', async () => {
  const { events, run, pace } = work(4);
  expect(
    await takeStepsAtPace(
      run(),
      pace(() => false),
    ),
  ).toBe('done');
  expect(events).toEqual(['step 1', 'step 2', 'gives way', 'step 3', 'gives way', 'step 4', 'gives way', 'closed']);
});

test('other work comes in between', async () => {
  const { events, run, pace } = work(4);
  const running = takeStepsAtPace(
    run(),
    pace(() => false),
  );
  events.push('other work');
  await running;
  expect(events.indexOf('other work')).toBeGreaterThan(events.indexOf('step 2'));
  expect(events.indexOf('other work')).toBeLessThan(events.indexOf('step 3'));
});

test('work that nobody needs any more ends where it gave way, and closes what it had open', async () => {
  const { events, run, pace } = work(4);
  expect(
    await takeStepsAtPace(
      run(),
      pace(() => true),
    ),
  ).toBeUndefined();
  expect(events).toEqual(['step 1', 'step 2', 'gives way', 'closed']);
});
