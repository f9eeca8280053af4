import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** The environment variable that names the browser to test in. */
export const CHROMIUM_VARIABLE = 'CHROMIUM_PATH';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser of the Chromium family on this machine, or undefined. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment[CHROMIUM_VARIABLE];
  if (named) {
    if (!isProgram(named))
      throw new Error(`${CHROMIUM_VARIABLE} names ${named}, which is no program that can be run: correct it, or unset it.`);
    return named;
  }
  const onPath = (environment['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES, playwrightsOwn()].find((path) => path !== undefined && isProgram(path));
}

function playwrightsOwn(): string | undefined {
  const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // Playwright has no build for this system
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a browser, or installs one: Debian's where apt and the right to use it are there, else Playwright's. Throws a
 * sentence that says what to do where neither can be had.
 */
export function requireChromium(log: (line: string) => void): string {
  const found = findChromium();
  if (found) return found;
  const attempts: [what: string, run: () => void][] = [
    ...(process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')
      ? ([['Debian’s package chromium', installFromDebian]] satisfies [string, () => void][])
      : []),
    ['Playwright’s Chromium', installFromPlaywright],
  ];
  for (const [what, run] of attempts) {
    log(`No Chromium on this machine: installing ${what}.`);
    try {
      run();
    } catch (error) {
      log(`That failed: ${(error as Error).message.split('\n')[0]}`);
      continue;
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    `The browser tests need Chromium or Chrome, and none could be installed. Install one, or set ${CHROMIUM_VARIABLE} to the path of its program.`,
  );
}

function installFromDebian(): void {
  const options = { stdio: 'pipe', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options);
}

function installFromPlaywright(): void {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'pipe' });
}

/** What keeps the browser quiet and lets it run as root in a container. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
