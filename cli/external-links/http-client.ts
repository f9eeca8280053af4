import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchedPage } from '#authoring/external-links/find-words.ts';
import { isRedirect, TOO_MANY_REDIRECTS, type Answer } from '#authoring/external-links/outcome.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { ROBOT_NAME, type HttpClient, type Method } from './host-access.ts';
import { PUBLIC_WEB, type Web } from './public-hosts.ts';
import { readBytes, sendRequest } from './send-request.ts';

/** In milliseconds. */
const TIMEOUT = 20_000;
/** Bytes of a robots.txt that a client must read at least. Source: RFC 9309, 2.5. */
const ROBOTS_LIMIT = 500 * 1024;
/** Bytes of a page that are read. */
const PAGE_LIMIT = 5 * 1024 * 1024;

/** How many redirects of a robots.txt are followed. Source: RFC 9309, 2.3.1.2. */
const ROBOTS_REDIRECTS = 5;

/**
 * A client with Node’s network and clock. `contact` is the address of the site: the user agent names it to hosts. What is not of
 * the public `web` is never requested, nor where a redirect leads to it.
 */
export function createHttpClient(contact: string, web: Web = PUBLIC_WEB): HttpClient {
  const headers = { 'user-agent': `${ROBOT_NAME}/${packageJson.version} (checks the links of ${contact})`, accept: 'text/html,*/*;q=0.8' };
  const send = (url: string, method: Method) => sendRequest(web, url, { method, headers, timeout: TIMEOUT });
  return {
    now: Date.now,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
    request: async (url, method, keepsPage) => {
      try {
        const response = await send(url, method);
        if (keepsPage && isOk(response)) return { ...toAnswer(response), page: await readPage(response) };
        response.destroy();
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
          if (isOk(response)) return { text: (await readBytes(response, ROBOTS_LIMIT)).bytes.toString() };
          response.destroy();
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

const isOk = ({ statusCode = 0 }: IncomingMessage): boolean => statusCode >= 200 && statusCode <= 299;

const readPage = async (response: IncomingMessage): Promise<FetchedPage> => ({
  type: response.headers['content-type'] ?? '',
  ...(await readBytes(response, PAGE_LIMIT)),
});

const toAnswer = ({ statusCode = 0, headers }: IncomingMessage): Answer => ({
  status: statusCode,
  location: headers.location,
  retryAfter: headers['retry-after'],
});

/** The code of the innermost cause: that of a request that took too long only says that it was ended. */
function failureCode(error: unknown): string {
  const { cause, code, name } = error as { cause?: unknown; code?: unknown; name?: string };
  if (name === 'TimeoutError') return 'ETIMEDOUT';
  if (cause) return failureCode(cause);
  return typeof code === 'string' ? code : (name ?? 'Error');
}
