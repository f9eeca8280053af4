import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { useTabs } from '../support/browser.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';

const BRIEFING = 'briefings/what-the-trustees-decided.mdx';
const ARTICLE = 'articles/museum-votes.yaml';
const PAGE = '/herbal/briefings/what-the-trustees-decided/';
const WIDE = { width: 1400, height: 900 };

let project: ProjectCopy;
let server: DevServer;
const openTab = useTabs();
let page: Page;
const originals = new Map<string, string>();

beforeAll(async () => {
  project = copyProject();
  for (const file of [BRIEFING, ARTICLE]) originals.set(file, project.read(file));
  server = await startDevServer({ BACKGROUNDER_PROJECT: project.folder });
  page = await openTab({ viewport: WIDE });
  // The first page makes the server prepare its scripts, and reloads when they are ready.
  await page.goto(server.address + PAGE);
  await page.locator('.preview-bar').waitFor();
  await page.waitForLoadState('networkidle');
});

afterAll(async () => {
  await server.stop();
  project.dispose();
});

afterEach(() => {
  for (const [file, text] of originals) if (project.read(file) !== text) project.write(file, text);
});

const STATES = { timeout: 120_000, interval: 50 };
const sees = (words: string) => expect.poll(() => page.locator('main').innerText(), STATES).toContain(words);
const count = (selector: string) => expect.poll(() => page.locator(selector).count(), STATES);
const OVERLAY = 'vite-error-overlay';

/** Opens a page and waits until the development server has added its bar. */
async function open(path: string): Promise<void> {
  // The reload after the save of the previous test may interrupt the request.
  await expect
    .poll(async () => (await page.goto(server.address + path, { waitUntil: 'commit', timeout: 10_000 }).catch(() => null))?.ok(), STATES)
    .toBe(true);
  await count('.preview-bar').toBe(1);
}

test('a saved sentence is shown, and so is a saved digest on the page of the article', async () => {
  await open(PAGE);
  project.replace(BRIEFING, 'They had another way out.', 'They had another way out of it.');
  await sees('They had another way out of it.');
  await open('/herbal/article/');
  project.replace(ARTICLE, 'Who voted which way is not told.', 'Who voted which way is told nowhere.');
  await sees('Who voted which way is told nowhere.');
});

test('a finding on the open page is a note beside its sentence until it is fixed', async () => {
  await open(PAGE);
  project.replace(BRIEFING, 'They had another way out.', 'They had 77 other ways out.');
  await sees('They had 77 other ways out.');
  await count('.preview-note').toBe(1);
  const note = page.locator('.statement.is-found + .preview-note');
  expect(await note.innerText()).toMatchInlineSnapshot(`
    "Error 77 is in none of the sources cited here. Correct the number, or cite the source that gives it: p2 does not.
    what-the-trustees-decided.mdx:15:10 number-is-sourced"
  `);
  expect(await page.locator('.statement.is-found').innerText()).toContain('They had 77 other ways out.');
  const [text, margin] = [await page.locator('.statement.is-found').boundingBox(), await note.boundingBox()];
  expect(margin?.x ?? 0).toBeGreaterThan((text?.x ?? Infinity) + (text?.width ?? 0) - 1); // in the margin, beside the text
  expect(await page.locator(OVERLAY).count()).toBe(0);
  project.write(BRIEFING, originals.get(BRIEFING) ?? '');
  await count('.preview-note').toBe(0);
  await sees('They had another way out.');
});

test('a change saved while a page is loading is shown on it too', async () => {
  await page.goto('about:blank');
  // Vite keeps a reload for the next client if none is connected.
  const other = await openTab();
  await other.goto(server.address + PAGE);
  await other.locator('.preview-bar').waitFor();
  const client = '**/@vite/client';
  let release = () => {};
  const saved = new Promise<void>((done) => (release = done));
  // Without this script the page does not learn of changes.
  await page.route(client, async (route) => {
    await saved;
    await route.continue();
  });
  await page.goto(server.address + PAGE, { waitUntil: 'commit' });
  await sees('They had another way out.');
  project.replace(BRIEFING, 'They had another way out.', 'They had 88 other ways out.');
  await expect.poll(() => server.output(), STATES).toContain('88 is in none of the sources');
  release();
  await sees('They had 88 other ways out.');
  await page.unroute(client);
  await other.goto('about:blank');
});

test('the bar opens an overlay with all findings, also with the keyboard, and Escape closes it', async () => {
  await open(PAGE);
  project.replace(BRIEFING, 'They had another way out.', 'They had 77 other ways out.');
  const findings = page.getByRole('button', { name: '1 finding here' });
  await findings.focus();
  await page.keyboard.press('Enter');
  await count(OVERLAY).toBe(1);
  const overlay = page.locator(OVERLAY);
  expect(await overlay.locator('#title').innerText()).toMatchInlineSnapshot(`"Found in the content: 1 error"`);
  expect(await overlay.getByText('Stack Trace').isVisible()).toBe(false);
  expect(await overlay.locator('#message-content').innerText()).toContain(`/src/content/${BRIEFING}:15:10  error  number-is-sourced`);
  await page.keyboard.press('Escape');
  await count(OVERLAY).toBe(0);
  expect(await findings.isVisible()).toBe(true);
});

test('an error on another page is an overlay on the open page until it is fixed', async () => {
  await open('/herbal/glossary/');
  project.replace(ARTICLE, 'publisher:\n', 'publishr:\n');
  await count(OVERLAY).toBe(1);
  expect(await page.locator(OVERLAY).locator('#message-content').innerText()).toContain('"publisher" is missing');
  project.write(ARTICLE, originals.get(ARTICLE) ?? '');
  await count(OVERLAY).toBe(0);
});

describe('the sources of every sentence', () => {
  const expectRests = () =>
    expect
      .poll(async () => (await page.locator('.statement').count()) - (await page.locator('.statement ~ .preview-sources').count()), STATES)
      .toBe(0);

  test('are shown by a switch that works with the keyboard, and stay after a save', async () => {
    await open(PAGE);
    const rests = page.getByRole('button', { name: 'Show sources' });
    await rests.focus();
    await page.keyboard.press('Space');
    await count('[aria-pressed=true]').toBe(1);
    await expectRests();
    expect(await page.locator('.statement + .preview-sources').first().innerText()).toMatchInlineSnapshot(`
      "p1 (part 1 of the article) On Tuesday 14 May 2024 the trustees of Marlhaven Museum voted by seven to two to give the Anthera Herbal back to the Monastery of Saint Thekla, on the island of Anthera. Who voted which way is not told.
      p2 (part 2 of the article) The resolution of Marlhaven Museum gives the book up “outright and for good”. With that the trustees set aside the long loan that they had offered in 2021, under which the museum would have stayed its owner."
    `);
    project.replace(BRIEFING, 'They had another way out.', 'They had another way out of it.');
    await sees('They had another way out of it.');
    await expectRests();
    await page.getByRole('button', { name: 'Show sources' }).click();
    await count('.preview-sources').toBe(0);
  });
});

test('a new briefing is shown, and a deleted one is not', async () => {
  await open('/herbal/briefings/');
  project.write(
    'briefings/second.mdx',
    (originals.get(BRIEFING) ?? '').replace('order: 1', 'order: 5').replace('What did the trustees decide', 'What else'),
  );
  await sees('What else?');
  await open('/herbal/briefings/second/');
  await sees('They had another way out.');
  project.remove('briefings/second.mdx');
  await open('/herbal/briefings/');
  await expect.poll(() => page.locator('main').innerText(), STATES).not.toContain('What else?');
});

test('a draft is listed and shown with a mark', async () => {
  await open('/herbal/briefings/');
  const draft = page.locator('main li', { hasText: 'Who may read the herbal now?' });
  expect(await draft.locator('.draft-mark').innerText()).toBe('Draft');
  await count('main li .draft-mark').toBe(1);
  await open('/herbal/briefings/who-may-read-it/');
  await sees('Only you can see it');
  await sees('The sisters would show the book to all who came.');
});
