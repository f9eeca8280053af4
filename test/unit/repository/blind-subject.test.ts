import { expect, test } from 'vitest';
import type { Message } from '#dossier/message.ts';
import { PACKS } from '#locales/packs.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { locateProject } from '#node/project/project.ts';
import { readContentFolder } from '#node/content/read-content.ts';
import { compileContent } from '#rules/compile.ts';
import { CONTENT_RULES } from '#rules/content/content-rules.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

/** One of ten statements: more would hide the suspicions that matter. */
const MOST_SUSPICIONS = 0.1;

const PROJECT = locateProject(REPOSITORY_ROOT, 'test/fixtures/third-project');
const FILES = readContentFolder(PROJECT.contentFolder, REPOSITORY_ROOT);
const suspecting = new Set<string>(CONTENT_RULES.filter(({ isSuspicion }) => isSuspicion).map(({ id }) => id));

/**
 * The third subject was written by somebody who did not know what the rules look for. What they find there are false alarms,
 * which test/mutation/limits.ts reports.
 */
test('a subject to which no rule was fitted has few suspicions, and no other findings', async () => {
  const { messages, suspicions, dossier } = compileContent(FILES, await loadSite(PROJECT));
  expect(messages.filter(({ ruleId }) => !suspecting.has(ruleId))).toEqual([]);
  expect(suspicions.length).toBeGreaterThan(0);
  expect(suspicions.length / (dossier?.statements.length ?? 0)).toBeLessThan(MOST_SUSPICIONS);
});

/** A text with its dates as Americans write them: "February 25, 2025" for "25 February 2025". */
const withAmericanDates = (text: string): string =>
  text.replace(
    /\b(\d{1,2}) ((?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?: (\d{4}))?/g,
    (_, day: string, month: string, year: string | undefined) => [`${month} ${day}`, ...(year === undefined ? [] : [year])].join(', '),
  );

test('the same subject with American dates has the same findings in American English', async () => {
  const site = await loadSite(PROJECT);
  const files = FILES.map((file) => ({
    ...file,
    bytes: new TextEncoder().encode(withAmericanDates(new TextDecoder().decode(file.bytes))),
  }));
  const outline = (messages: readonly Message[]) => messages.map(({ ruleId, place }) => `${place.file}: ${ruleId}`);
  const british = outline(compileContent(FILES, site).messages);
  expect(outline(compileContent(files, { ...site, language: 'en-US' }).messages)).toEqual(british);
  expect(compileContent(files, site).messages.map(({ ruleId }) => ruleId)).toContain('date-is-readable');
});

test('a language without any optional part finds nothing in it', async () => {
  const { counting, causes, meaning, opposites, tense, deeds, roles, speech, ...language } = PACKS['en-GB'];
  expect(
    compileContent(FILES, await loadSite(PROJECT), undefined, { language }).messages.filter(
      ({ ruleId }) => ruleId !== 'cited-source-fits-best',
    ),
  ).toEqual([]);
});
