import { expect, test } from 'vitest';
import { compareRatios, parseRatios, ratiosOf } from '../../../bench/ratios.ts';

const measured = (cpuSeconds: number) => ({ seconds: 9, cpuSeconds, peakMiB: 100, pages: 10 });

test('the ratios of a run are those of processor times', () => {
  const whole = {
    size: 100,
    ours: measured(30),
    second: measured(12),
    check: measured(3),
    lint: measured(4),
    peers: [{ variant: 'default', build: measured(20) }],
  };
  expect(ratiosOf([whole])).toEqual({
    '100 briefings: build / Starlight (default)': 1.5,
    '100 briefings: check / remark-lint': 0.75,
    '100 briefings: second build / first build': 0.4,
  });
  expect(ratiosOf([{ ...whole, second: undefined, lint: undefined, peers: [] }])).toEqual({});
});

test('each ratio is shown with the recorded one', () => {
  expect(compareRatios({ build: 1.5, check: 0.9, second: 0.4 }, { build: 1.2, check: 1 })).toEqual([
    'build: 1.50 (recorded: 1.20, +25 %)',
    'check: 0.90 (recorded: 1.00, −10 %)',
    'second: 0.40 (none recorded)',
  ]);
});

test('a record in another form is refused', () => {
  expect(parseRatios('{ "build": 1.2 }')).toEqual({ build: 1.2 });
  expect(() => parseRatios('{ "build": "fast" }')).toThrow(/expected number/);
});
