import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findProgram, fromDebian, requireProgram } from './find-program.ts';

/** The environment variable that names the browser to test in. */
const CHROMIUM_VARIABLE = 'CHROMIUM_PATH';

/** The first has no windows at all: it starts in a third of the time, and is installed with far fewer packages. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
  'msedge.exe',
];

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
function findChromium(): string | undefined {
  return findProgram(CHROMIUM_VARIABLE, NAMES, [...USUAL_PLACES, playwrightsOwn()]);
}

function playwrightsOwn(): string | undefined {
  const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // Playwright does not support this system
  }
}

/**
 * Finds a browser, or installs one: Debian’s if apt may be used, otherwise Playwright’s. Throws an error that says what to
 * do if neither is available.
 */
export const requireChromium = (log: (line: string) => void): string =>
  requireProgram(
    {
      name: 'Chromium',
      find: findChromium,
      // Older releases of Debian lack the first package.
      installations: [...fromDebian('chromium-headless-shell', 'chromium'), ['Playwright’s Chromium', installFromPlaywright]],
      missing: `The browser tests need Chromium or Chrome, and none could be installed. Install one, or set ${CHROMIUM_VARIABLE} to the path of its program.`,
    },
    log,
  );

function installFromPlaywright(): void {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'pipe' });
}

/** Options that keep the browser quiet and let it run as root in a container. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none', // as browsers with windows draw text; otherwise letters stand on whole pixels, wider
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
