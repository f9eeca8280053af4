import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { copyRepository } from '../../bench/repository-copy.ts';
import { buildIn, copyWithProjects } from '../support/build-site.ts';
import { filesIn } from '../support/copies/files-in.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { environmentFor } from '../support/run.ts';
import { hasMounts, mountSmallDisk } from '../support/programs/small-disk.ts';
import { until } from '../support/until.ts';

const OTHER = 'test/fixtures/other-project';

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

const putLastSite = (outDir: string) => {
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'The last good site');
};

describe('`npm start`', () => {
  /** Previews a built site as `npm start` does, in the copy of the repository: Astro allows one preview in each folder. */
  function startPreview(port: number) {
    const preview = spawn(
      process.execPath,
      ['cli/backgrounder.ts', 'preview', '--host', '127.0.0.1', '--port', String(port), '--outDir', inject('sites').other],
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
    expect(scripts['start']).toBe('node cli/backgrounder.ts build && node cli/backgrounder.ts preview');
  });

  const neighbour = createServer();
  let port = 0;
  let preview: ReturnType<typeof startPreview>;
  let address = '';

  beforeAll(async () => {
    await once(neighbour.listen(0, '127.0.0.1'), 'listening');
    ({ port } = neighbour.address() as AddressInfo);
    preview = startPreview(port);
    address = await preview.address();
  });
  afterAll(async () => {
    await preview.stop();
    neighbour.close();
  });

  test('serves the site at the next free port if its port is in use, and says so', async () => {
    expect(preview.output()).toContain(`Port ${port} is in use, trying another one...`);
    expect(address).not.toContain(`:${port}/`);
    const page = await fetch(address);
    expect([page.status, await page.text()]).toEqual([200, readFileSync(join(inject('sites').other, 'index.html'), 'utf8')]);
  });

  test('says where the site is served and how to stop that, if it is served already', async () => {
    await until(() => existsSync(join(copy, '.astro/preview.json'))); // what a second preview looks for
    const second = startPreview(0);
    const [code] = (await second.ended) as [number];
    expect(code).toBe(0);
    expect(second.output()).toBe(
      `The new site is already being served, at ${new URL(address).origin}. Reload the page to see it.\nTo stop that server, press Ctrl+C in its terminal, or run npx astro preview stop.\n`,
    );
  });
});

if (hasMounts)
  test('a disk that fills up while Astro writes pages ends the build with a sentence, and keeps the last good site', async () => {
    const { path: disk, unmount } = mountSmallDisk(join(workspace, 'disk'), '64m');
    try {
      const project = copyRepository(REPOSITORY_ROOT, disk);
      cpSync(join(REPOSITORY_ROOT, OTHER), join(project, OTHER), { recursive: true });
      const outDir = join(project, 'dist');
      putLastSite(outDir);
      mountSmallDisk.leave(disk, 2_500_000); // enough for what Astro writes before the pages, and too little for these
      const { code, stdout, stderr } = await buildIn(project, outDir, { BACKGROUNDER_PROJECT: OTHER });
      expect(stdout).toContain('Building static entrypoints...');
      expect(stderr).toContain(
        `\nThe disk with ${outDir}.next is full. Free some space, and build again.\n\nThe build failed: ${outDir} still contains the last good site.\n`,
      );
      expect(`${stdout}\n${stderr}`).not.toMatch(/^ {4}at |Stack/m);
      expect([code, existsSync(`${outDir}.next`), filesIn(outDir)]).toEqual([1, false, ['index.html']]);
    } finally {
      unmount();
    }
  });
