import { once } from 'node:events';
import { appendFileSync, mkdirSync, renameSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { useTabs } from '../support/browser.ts';
import { copyProject, type ProjectCopy } from '../support/copies/project-copy.ts';
import { hasPipes, makePipe } from '../support/programs/named-pipe.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';

const LONGEST_WAIT = 60_000;
const TERM = 'glossary/palimpsest.yaml';
const BRIEFING = 'briefings/how-the-book-left.mdx';
/** They come with the content. */
const FIRST_PIPES = hasPipes ? ['glossary/first-pipe.yaml', 'briefings/first-pipe.mdx'] : [];

let project: ProjectCopy;
let server: DevServer;
let neighbour: Server;
/** The front page before there was any content, and all that the server said until there was. */
let empty: { status: number | undefined; output: string };

const portOf = (listening: Server) => (listening.address() as AddressInfo).port;

/** Waits until a condition holds; if it never does, fails with the output of the server. */
async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (const end = performance.now() + LONGEST_WAIT; performance.now() < end;) {
    const found = await look();
    if (found) return found;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`the server did not get there; it said:\n${server.output()}`);
}

const get = async (path: string) => {
  const response = await fetch(`${server.address}/herbal${path}`, { signal: AbortSignal.timeout(60_000) }).catch(() => undefined);
  return { status: response?.status, text: (await response?.text()) ?? '' };
};

/** Collects the output of the server from now on, until it contains a text. */
async function saysAfter(change: () => void, words: string): Promise<void> {
  const before = server.output().length;
  change();
  await until(() => server.output().slice(before).includes(words));
}

const showsAgain = (path: string, words: string) =>
  until(async () => {
    const { status, text } = await get(path);
    return status === 200 && text.includes(words);
  });

beforeAll(async () => {
  project = copyProject();
  for (const file of FIRST_PIPES) makePipe(join(project.folder, 'src/content', file));
  neighbour = createServer().listen(0, '127.0.0.1');
  await once(neighbour, 'listening');
  const content = join(project.folder, 'src/content');
  renameSync(content, `${content}-away`);
  server = await startDevServer({ BACKGROUNDER_PROJECT: project.folder }, portOf(neighbour));
  const { status } = await get('/');
  empty = { status, output: server.output() };
  renameSync(`${content}-away`, content);
  await showsAgain('/about/', 'The herbal goes home');
});

afterAll(async () => {
  await server.stop();
  neighbour.close();
  project.dispose();
});

test('a server of a folder without content says what to write, and shows the site once it is written', () => {
  expect(empty.status).toBe(500);
  expect(empty.output).toContain('the collection articles is empty');
  expect(empty.output).toContain('The content has errors, and nothing can be shown. Run npm run check to see them.');
  expect(server.output()).not.toMatch(/ENOENT|^ +at /m);
});

test('if the port is in use, the server takes another one', () => {
  expect(server.output()).toContain(`Port ${portOf(neighbour)} is in use, trying another one...`);
  expect(server.address).not.toContain(`:${portOf(neighbour)}`);
});

test('a former address redirects as in the built site, until its former id is removed', async () => {
  const ask = async () => {
    const { status, headers } = await fetch(`${server.address}/herbal/actors/town-museum/`, { redirect: 'manual' });
    return `${status} ${headers.get('location') ?? ''}`;
  };
  expect(await ask()).toBe('302 /herbal/actors/marlhaven-museum/');
  const actor = 'actors/marlhaven-museum.yaml';
  const text = project.read(actor);
  project.write(actor, text.replace('formerIds: [town-museum]', ''));
  await until(async () => (await ask()) === '404 ');
  project.write(actor, text);
  await until(async () => (await ask()).startsWith('302'));
});

test('a change to the settings, which are read at the start, is answered by what to do', async () => {
  await saysAfter(() => {
    appendFileSync(join(project.folder, 'site.config.ts'), '\n');
  }, 'site.config.ts was changed. The settings, with rules and words, are read at the start: stop npm run dev, and start it again.');
});

if (hasPipes)
  test('named pipes that come with the content are reported, and the site is served', async () => {
    for (const file of FIRST_PIPES) await until(() => server.output().includes(`${file}:1:1  error  file-is-an-entry`));
    await saysAfter(() => {
      FIRST_PIPES.forEach(project.remove);
    }, 'no findings any more');
    await showsAgain('/glossary/', '<h1');
  });

test('a deleted file is reported at once, and its page is back when the file is', async () => {
  const text = project.read(TERM);
  await saysAfter(() => {
    project.remove(TERM);
  }, '"palimpsest" is not in the collection glossary');
  await until(async () => (await get('/glossary/palimpsest/')).status === 404);
  await saysAfter(() => {
    project.write(TERM, text);
  }, 'no findings any more');
  await showsAgain('/glossary/palimpsest/', 'Palimpsest');
});

test.each([
  ['YAML', TERM, 100, '"definition.cites" is missing', '/glossary/palimpsest/'],
  ['frontmatter', BRIEFING, 60, 'the frontmatter has no end', '/briefings/how-the-book-left/'],
  ['a file that is empty for a moment', BRIEFING, 0, 'the file is empty', '/briefings/how-the-book-left/'],
])('half-written: %s is reported, and shown once the rest is saved', async (_what, file, length, words, path) => {
  const text = project.read(file);
  await saysAfter(() => {
    project.write(file, text.slice(0, length));
  }, words);
  await saysAfter(() => {
    project.write(file, text);
  }, 'no findings any more');
  await showsAgain(path, '<h1');
});

test('a finding is printed once, and after the next save only counted', async () => {
  const text = project.read(TERM);
  await saysAfter(() => {
    project.write(TERM, text.replace('term:', 'tern:'));
  }, 'unknown key "tern"');
  await saysAfter(() => {
    project.write(TERM, `\n${text.replace('term:', 'tern:')}`);
  }, 'as before: 1 error');
  expect(server.output().split('unknown key "tern"')).toHaveLength(2);
  await saysAfter(() => {
    project.write(TERM, text);
  }, 'no findings any more');
});

test('an unclosed block is reported, and affects only its own page until it is closed', async () => {
  const text = project.read(BRIEFING);
  await saysAfter(() => {
    project.write(BRIEFING, `${text}\n<Later>\n`);
  }, 'expected a closing tag for `<Later>`');
  expect((await get('/briefings/how-the-book-left/')).status).toBe(500);
  // Pages that list the briefing, link to it or have its prose.
  for (const path of ['/', '/briefings/', '/print/', '/glossary/palimpsest/'])
    expect([path, (await get(path)).status]).toEqual([path, 200]);
  await saysAfter(() => {
    project.write(BRIEFING, text);
  }, 'no findings any more');
  await showsAgain('/briefings/how-the-book-left/', '<h1');
});

test('all content may be removed and restored', async () => {
  const content = join(project.folder, 'src/content');
  await saysAfter(() => {
    renameSync(content, `${content}-away`);
  }, 'the collection briefings is empty');
  await saysAfter(() => {
    renameSync(`${content}-away`, content);
  }, 'no findings any more');
  await showsAgain('/briefings/how-the-book-left/', '<h1');
  await showsAgain('/places/', 'Marlhaven');
});

test('a folder may be removed and restored', async () => {
  const places = join(project.folder, 'src/content/places');
  await saysAfter(() => {
    renameSync(places, join(project.folder, 'places'));
  }, 'is not in the collection places');
  await saysAfter(() => {
    renameSync(join(project.folder, 'places'), places);
  }, 'no findings any more');
  await showsAgain('/places/', 'Marlhaven');
});

test('a folder with the name of an entry is reported, and does not block the server', async () => {
  const folder = join(project.folder, 'src/content/glossary/pipe.yaml');
  await saysAfter(() => mkdirSync(folder), 'this is a folder, but its name is that of an entry');
  await saysAfter(() => {
    project.remove('glossary/pipe.yaml');
  }, 'no findings any more');
  await showsAgain('/about/', 'The herbal goes home');
});

if (hasPipes)
  test.each([
    ['a pipe with the name of an entry', 'glossary/pipe.yaml', '/glossary/'],
    ['a pipe with the name of a briefing', 'briefings/pipe.mdx', '/briefings/'],
    ['a pipe with the name of a picture', 'briefings/pipe.png', '/briefings/'],
  ])('%s is reported, and does not block any page', async (_what, file, path) => {
    await saysAfter(() => {
      makePipe(join(project.folder, 'src/content', file));
    }, 'this is a pipe, neither a file nor a folder');
    await showsAgain(path, '<h1');
    await saysAfter(() => {
      project.remove(file);
    }, 'no findings any more');
    await showsAgain(path, '<h1');
  });

if (hasPipes)
  test('a named pipe in place of a briefing removes only the page of the briefing, until it is back', async () => {
    const text = project.read(BRIEFING);
    await saysAfter(() => {
      project.remove(BRIEFING);
      makePipe(join(project.folder, 'src/content', BRIEFING));
    }, 'this is a pipe, neither a file nor a folder');
    await until(async () => (await get('/briefings/how-the-book-left/')).status === 404);
    await showsAgain('/briefings/', '<h1');
    await saysAfter(() => {
      project.remove(BRIEFING);
      project.write(BRIEFING, text);
    }, 'no findings any more');
    await showsAgain('/briefings/how-the-book-left/', '<h1');
  });

describe('the live preview in a browser', () => {
  const DECISION = 'briefings/what-the-trustees-decided.mdx';
  const ARTICLE = 'articles/museum-votes.yaml';
  const PAGE = '/herbal/briefings/what-the-trustees-decided/';
  const WIDE = { width: 1400, height: 900 };

  const openTab = useTabs();
  let page: Page;
  const originals = new Map<string, string>();

  beforeAll(async () => {
    for (const file of [DECISION, ARTICLE]) originals.set(file, project.read(file));
    page = await openTab({ viewport: WIDE });
    // The first page makes the server prepare its scripts, and reloads when they are ready.
    await page.goto(server.address + PAGE);
    await page.locator('.preview-bar').waitFor();
    await page.waitForLoadState('networkidle');
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
    project.replace(DECISION, 'They had another way out.', 'They had another way out of it.');
    await sees('They had another way out of it.');
    await open('/herbal/article/');
    project.replace(ARTICLE, 'Who voted which way is not told.', 'Who voted which way is told nowhere.');
    await sees('Who voted which way is told nowhere.');
  });

  test('a finding on the open page is a note beside its sentence until it is fixed', async () => {
    await open(PAGE);
    project.replace(DECISION, 'They had another way out.', 'They had 77 other ways out.');
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
    project.write(DECISION, originals.get(DECISION) ?? '');
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
    project.replace(DECISION, 'They had another way out.', 'They had 88 other ways out.');
    await expect.poll(() => server.output(), STATES).toContain('88 is in none of the sources');
    release();
    await sees('They had 88 other ways out.');
    await page.unroute(client);
    await other.goto('about:blank');
  });

  test('the bar opens an overlay with all findings, also with the keyboard, and Escape closes it', async () => {
    await open(PAGE);
    project.replace(DECISION, 'They had another way out.', 'They had 77 other ways out.');
    const findings = page.getByRole('button', { name: '1 finding here' });
    await findings.focus();
    await page.keyboard.press('Enter');
    await count(OVERLAY).toBe(1);
    const overlay = page.locator(OVERLAY);
    expect(await overlay.locator('#title').innerText()).toMatchInlineSnapshot(`"Found in the content: 1 error"`);
    expect(await overlay.getByText('Stack Trace').isVisible()).toBe(false);
    expect(await overlay.locator('#message-content').innerText()).toContain(`/src/content/${DECISION}:15:10  error  number-is-sourced`);
    await page.keyboard.press('Escape');
    await count(OVERLAY).toBe(0);
    expect(await findings.isVisible()).toBe(true);
  });

  test('an error on another page is an overlay on the open page until it is fixed', async () => {
    await open('/herbal/glossary/');
    project.replace(ARTICLE, 'publisher:\n', 'publishr:\n');
    await count(OVERLAY).toBe(1);
    expect(await page.locator(OVERLAY).locator('#message-content').innerText()).toContain('unknown key "publishr"');
    project.write(ARTICLE, originals.get(ARTICLE) ?? '');
    await count(OVERLAY).toBe(0);
  });

  describe('the sources of every sentence', () => {
    const expectRests = () =>
      expect
        .poll(
          async () => (await page.locator('.statement').count()) - (await page.locator('.statement ~ .preview-sources').count()),
          STATES,
        )
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
      project.replace(DECISION, 'They had another way out.', 'They had another way out of it.');
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
      (originals.get(DECISION) ?? '').replace('order: 1', 'order: 5').replace('What did the trustees decide', 'What else'),
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
});
