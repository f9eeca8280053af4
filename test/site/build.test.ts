import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { copyRepository } from '../../bench/repository-copy.ts';
import { ASTRO, buildIn, buildSite, copyWithProjects } from '../support/build-site.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { environmentFor } from '../support/run.ts';
import { hasMounts, mountSmallDisk } from '../support/small-disk.ts';

const OTHER = 'test/fixtures/other-project';

/** Sets the clock of a process forward by more than a year. */
const LATER_CLOCK = `const Real = Date; const now = () => Real.now() + 400 * 864e5;
globalThis.Date = new Proxy(Real, {
  construct: (of, args, as) => Reflect.construct(of, args.length ? args : [now()], as),
  get: (of, key) => (key === 'now' ? now : of[key]),
});`;

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

let workspace = '';
/** A copy of the repository. */
let copy = '';
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'backgrounder-faults-'));
  copy = copyWithProjects(join(workspace, 'another path'));
});
afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
});

/** Starts a build without waiting for its end. */
function startBuild(outDir: string): ChildProcess {
  return spawn(process.execPath, [ASTRO, 'build', '--outDir', outDir], {
    cwd: copy,
    env: environmentFor({ BACKGROUNDER_PROJECT: OTHER }),
    stdio: 'ignore',
  });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((next) => setTimeout(next, 20));
}

test('the same commit built at another path, in another year, time zone and language is the same, byte for byte', async () => {
  const outDir = join(copy, 'dist');
  // The smaller project: it shows the same, in half the time.
  const { code, stderr } = await buildIn(copy, outDir, {
    BACKGROUNDER_PROJECT: OTHER,
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(LATER_CLOCK)}`,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect([code, stderr]).toEqual([0, '']);
  const shared = inject('sites').other;
  expect(filesIn(outDir)).toEqual(filesIn(shared));
  expect(filesIn(outDir).filter((file) => !readFileSync(join(outDir, file)).equals(readFileSync(join(shared, file))))).toEqual([]);
});

describe('a build that is killed', () => {
  test('keeps the last good site; while it runs, a second build is refused', async () => {
    const outDir = join(workspace, 'dist');
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'index.html'), 'The last good site');
    const build = startBuild(outDir);
    await until(() => existsSync(`${outDir}.next`));
    const second = await buildIn(copy, outDir, { BACKGROUNDER_PROJECT: OTHER });
    expect(second.stderr).toContain('Another build of this project is running.');
    expect(second.code).toBe(1);
    await until(() => existsSync(join(`${outDir}.next`, 'about/index.html')) || build.exitCode !== null);
    build.kill('SIGKILL');
    await once(build, 'close');
    expect(filesIn(outDir)).toEqual(['index.html']);
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('The last good site');
  });
});

describe('`npm start`', () => {
  /** Previews a built site as `npm start` does, in the copy of the repository: Astro allows one preview in each folder. */
  function startPreview(port: number) {
    const preview = spawn(
      process.execPath,
      ['tools/preview.ts', '--host', '127.0.0.1', '--port', String(port), '--outDir', inject('sites').other],
      { cwd: copy, env: environmentFor({ BACKGROUNDER_PROJECT: OTHER }), stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let output = '';
    for (const stream of [preview.stdout, preview.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += stripVTControlCharacters(text)));
    const ended = once(preview, 'close');
    return {
      output: () => output,
      address: async () => {
        const find = () => /http:\/\/127\.0\.0\.1:\d+\S*/.exec(output)?.[0];
        await until(() => find() !== undefined || preview.exitCode !== null);
        return find() ?? 'http://nowhere.invalid/';
      },
      ended,
      stop: () => {
        preview.kill();
        return ended;
      },
    };
  }

  test('builds the site and previews it', () => {
    const { scripts } = JSON.parse(readFileSync(join(REPOSITORY_ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    expect(scripts['start']).toBe('astro build && node tools/preview.ts');
  });

  test('serves the site at the next free port if its port is in use, and says so', async () => {
    const neighbour = createServer().listen(0, '127.0.0.1');
    await once(neighbour, 'listening');
    const { port } = neighbour.address() as AddressInfo;
    const preview = startPreview(port);
    const address = await preview.address();
    const page = await fetch(address).then(async (answer) => [answer.status, await answer.text()]);
    await preview.stop();
    neighbour.close();
    expect(preview.output()).toContain(`Port ${port} is in use, trying another one...`);
    expect(address).not.toContain(`:${port}/`);
    expect(page).toEqual([200, readFileSync(join(inject('sites').other, 'index.html'), 'utf8')]);
  });

  test('says where the site is served and how to stop that, if it is served already', async () => {
    const first = startPreview(0);
    const { origin } = new URL(await first.address());
    await until(() => existsSync(join(copy, '.astro/preview.json'))); // what a second preview looks for
    const second = startPreview(0);
    const [code] = (await second.ended) as [number];
    await first.stop();
    expect(code).toBe(0);
    expect(second.output()).toBe(
      `The new site is already being served, at ${origin}. Reload the page to see it.\nTo stop that server, press Ctrl+C in its terminal, or run npx astro preview stop.\n`,
    );
  });
});

if (hasMounts)
  describe('a disk that fills up', () => {
    async function onSmallDisk(size: string, run: (disk: string) => Promise<void>): Promise<void> {
      const { path, unmount } = mountSmallDisk(join(workspace, 'disk'), size);
      try {
        await run(path);
      } finally {
        unmount();
      }
    }
    const putLastSite = (outDir: string) => {
      mkdirSync(outDir);
      writeFileSync(join(outDir, 'index.html'), 'The last good site');
    };

    test('while the site is moved ends the build with a sentence, and keeps the last good site', async () => {
      await onSmallDisk('1m', async (disk) => {
        const outDir = join(disk, 'dist');
        putLastSite(outDir);
        const { code, stderr } = await buildSite(outDir, { BACKGROUNDER_PROJECT: OTHER });
        expect(stderr.trim()).toBe(
          `The new site cannot be written to ${disk}: the disk is full.\nFree some space, and build again.\n\nThe build failed: ${outDir} still contains the last good site.`,
        );
        expect([code, readdirSync(disk), filesIn(outDir)]).toEqual([1, ['dist'], ['index.html']]);
      });
    });

    test('while Astro writes pages does the same', async () => {
      await onSmallDisk('6m', async (disk) => {
        // Without the repository's own content, whose size changes.
        const project = copyRepository(REPOSITORY_ROOT, disk);
        cpSync(join(REPOSITORY_ROOT, OTHER), join(project, OTHER), { recursive: true });
        const outDir = join(project, 'dist');
        putLastSite(outDir);
        const { code, stdout, stderr } = await buildIn(project, outDir, { BACKGROUNDER_PROJECT: OTHER });
        expect(stdout).toContain('Building static entrypoints...');
        expect(stderr).toContain(
          `\nThe disk with ${outDir}.next is full. Free some space, and build again.\n\nThe build failed: ${outDir} still contains the last good site.\n`,
        );
        expect(`${stdout}\n${stderr}`).not.toMatch(/^ {4}at |Stack/m);
        expect([code, existsSync(`${outDir}.next`), filesIn(outDir)]).toEqual([1, false, ['index.html']]);
      });
    });
  });
