import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchedPage } from '#authoring/external-links/find-words.ts';
import type { Answer } from '#authoring/external-links/outcome.ts';
import { ROBOT_NAME, type HttpClient, type Method } from './host-access.ts';

/** In milliseconds. */
const TIMEOUT = 20_000;
/** Bytes of a robots.txt that a client must read at least. Source: RFC 9309, 2.5. */
const ROBOTS_LIMIT = 500 * 1024;
/** Bytes of a page that are read. */
const PAGE_LIMIT = 5 * 1024 * 1024;

/** A client with Node’s fetch and clock. `contact` is the address of the site: the user agent names it to hosts. */
export function createHttpClient(contact: string): HttpClient {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  const headers = { 'user-agent': `${ROBOT_NAME}/${version} (checks the links of ${contact})`, accept: 'text/html,*/*;q=0.8' };
  const send = (url: string, method: Method, redirect: RequestRedirect) =>
    fetch(url, { method, redirect, headers, signal: AbortSignal.timeout(TIMEOUT) });
  return {
    now: Date.now,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
    request: async (url, method, keepsPage) => {
      try {
        const response = await send(url, method, 'manual');
        if (keepsPage && response.ok) return { ...toAnswer(response), page: await readPage(response) };
        await response.body?.cancel();
        return toAnswer(response);
      } catch (error) {
        return { failure: failureCode(error) };
      }
    },
    fetchRobots: async (url) => {
      try {
        const response = await send(url, 'GET', 'follow');
        if (response.ok) return { text: (await response.text()).slice(0, ROBOTS_LIMIT) };
        await response.body?.cancel();
        return toAnswer(response);
      } catch (error) {
        return { failure: failureCode(error) };
      }
    },
  };
}

async function readPage({ headers, body }: Response): Promise<FetchedPage> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > PAGE_LIMIT) break;
  }
  return { type: headers.get('content-type') ?? '', bytes: Buffer.concat(chunks), isCut: length > PAGE_LIMIT };
}

function toAnswer({ status, headers }: Response): Answer {
  return { status, location: headers.get('location') ?? undefined, retryAfter: headers.get('retry-after') ?? undefined };
}

/** The code of the innermost cause: the error of `fetch` itself only says that it failed. */
function failureCode(error: unknown): string {
  const { cause, code, name } = error as { cause?: unknown; code?: unknown; name?: string };
  if (name === 'TimeoutError') return 'ETIMEDOUT';
  if (cause) return failureCode(cause);
  return typeof code === 'string' ? code : (name ?? 'Error');
}
