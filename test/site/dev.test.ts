import { once } from 'node:events';
import { appendFileSync, mkdirSync, renameSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { hasPipes, makePipe } from '../support/named-pipe.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';

const LONGEST_WAIT = 60_000;
const TERM = 'glossary/palimpsest.yaml';
const BRIEFING = 'briefings/how-the-book-left.mdx';
/** The state of the content when the server starts. */
const FIRST_PIPES = hasPipes ? ['glossary/first-pipe.yaml', 'briefings/first-pipe.mdx'] : [];

let project: ProjectCopy;
let server: DevServer;
let neighbour: Server;

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
  server = await startDevServer({ BACKGROUNDER_PROJECT: project.folder }, portOf(neighbour));
  await showsAgain('/about/', 'The herbal goes home');
});

afterAll(async () => {
  await server.stop();
  neighbour.close();
  project.dispose();
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
  test('a server that starts with named pipes in the content reports them, and serves the site', async () => {
    for (const file of FIRST_PIPES) expect(server.output()).toContain(`${file}:1:1  error  file-is-an-entry`);
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
  ['a file that is empty for a moment', BRIEFING, 0, 'the file does not begin with frontmatter', '/briefings/how-the-book-left/'],
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
