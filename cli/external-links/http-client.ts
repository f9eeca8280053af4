import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchedPage } from '#authoring/external-links/find-words.ts';
import { isRedirect, NOT_PUBLIC, TOO_MANY_REDIRECTS, type Answer } from '#authoring/external-links/outcome.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { ROBOT_NAME, type HttpClient, type Method } from './host-access.ts';
import { isPublicAddress, type IsPublic } from './public-hosts.ts';

/** In milliseconds. */
const TIMEOUT = 20_000;
/** Bytes of a robots.txt that a client must read at least. Source: RFC 9309, 2.5. */
const ROBOTS_LIMIT = 500 * 1024;
/** Bytes of a page that are read. */
const PAGE_LIMIT = 5 * 1024 * 1024;

/** How many redirects of a robots.txt are followed. Source: RFC 9309, 2.3.1.2. */
const ROBOTS_REDIRECTS = 5;

/**
 * A client with Node’s fetch and clock. `contact` is the address of the site: the user agent names it to hosts. What `isPublic`
 * refuses is never requested, nor where a redirect leads to it.
 */
export function createHttpClient(contact: string, isPublic: IsPublic = isPublicAddress): HttpClient {
  const headers = { 'user-agent': `${ROBOT_NAME}/${packageJson.version} (checks the links of ${contact})`, accept: 'text/html,*/*;q=0.8' };
  const send = async (url: string, method: Method) => {
    if (!(await isPublic(url))) throw Object.assign(new Error(url), { code: NOT_PUBLIC });
    return fetch(url, { method, redirect: 'manual', headers, signal: AbortSignal.timeout(TIMEOUT) });
  };
  return {
    now: Date.now,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
    request: async (url, method, keepsPage) => {
      try {
        const response = await send(url, method);
        if (keepsPage && response.ok) return { ...toAnswer(response), page: await readPage(response) };
        await response.body?.cancel();
        return toAnswer(response);
      } catch (error) {
        return { failure: failureCode(error) };
      }
    },
    fetchRobots: async (url) => {
      try {
        let at = url;
        for (let step = 0; step <= ROBOTS_REDIRECTS; step++) {
          const response = await send(at, 'GET');
          if (response.ok) return { text: (await response.text()).slice(0, ROBOTS_LIMIT) };
          await response.body?.cancel();
          const answer = toAnswer(response);
          const next = isRedirect(answer) ? URL.parse(answer.location, at) : null;
          if (!next) return answer;
          at = next.href;
        }
        return { failure: TOO_MANY_REDIRECTS };
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
