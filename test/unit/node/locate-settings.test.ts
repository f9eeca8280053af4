import { expect, test } from 'vitest';
import { locateSettings } from '#node/locate-settings.ts';

const CONFIG = `import { defineSite } from 'backgrounder/config';

const title: string = 'Das „Tagebuch“ – é';
const words = { layout: { home: 'Start' } };

export default defineSite({
  title, topics: [
    { id: 'the-vote', label: 'The vote' },
    { id: 'the-ferry', 'label': 'The ferry' },
  ],
  words,
  budget: { page: 20 } as const,
} satisfies object);
`;

test.each([
  [['title'], '7:3'],
  [['topics', 1, 'label'], '9:24'],
  [['words', 'layout', 'home'], '4:27'],
  [['budget', 'page'], '12:13'],
  [['budget', 'nothing'], '12:3'],
  [['nothing'], '6:27'],
])('%j is at %s', async (path, expected) => {
  const [place] = await locateSettings(CONFIG, [path]);
  expect(`${place?.line}:${place?.column}`).toBe(expected);
});

test('where the settings are no object of the file, the place is that of the export', async () => {
  const place = async (text: string) => await locateSettings(text, [['title']]);
  expect(await place("import { site } from './site.ts';\nexport default site;")).toEqual([{ line: 2, column: 16 }]);
  expect(await place('const site = 1;')).toEqual([{ line: 1, column: 1 }]);
});
