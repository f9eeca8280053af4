import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '#authoring/external-links/outcome.ts';
import { ROBOT_NAME, type Method, type HttpClient } from './fetch-links.ts';

const TIMEOUT = 20_000;
/** More than this of a robots.txt need not be read. Source: RFC 9309, 2.5. */
const MOST_ROBOTS = 500 * 1024;

/** The real world: Node’s fetch and clock. `contact` is the site’s own address, so that hosts know who asks. */
export function createHttpClient(contact: string): HttpClient {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  const headers = { 'user-agent': `${ROBOT_NAME}/${version} (checks the links of ${contact})`, accept: 'text/html,*/*;q=0.8' };
  const request = (url: string, method: Method, redirect: RequestRedirect) =>
    fetch(url, { method, redirect, headers, signal: AbortSignal.timeout(TIMEOUT) });
  return {
    now: Date.now,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
    ask: async (url, method) => {
      try {
        const response = await request(url, method, 'manual');
        await response.body?.cancel();
        return readAnswer(response);
      } catch (error) {
        return { failure: codeOf(error) };
      }
    },
    parseRobots: async (url) => {
      try {
        const response = await request(url, 'GET', 'follow');
        if (response.ok) return { text: (await response.text()).slice(0, MOST_ROBOTS) };
        await response.body?.cancel();
        return readAnswer(response);
      } catch (error) {
        return { failure: codeOf(error) };
      }
    },
  };
}

function readAnswer({ status, headers }: Response): Answer {
  return { status, location: headers.get('location') ?? undefined, retryAfter: headers.get('retry-after') ?? undefined };
}

/** The code of the deepest cause: fetch itself only says that it failed. */
function codeOf(error: unknown): string {
  const { cause, code, name } = error as { cause?: unknown; code?: unknown; name?: string };
  if (name === 'TimeoutError') return 'ETIMEDOUT';
  if (cause) return codeOf(cause);
  return typeof code === 'string' ? code : (name ?? 'Error');
}
