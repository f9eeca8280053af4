import robotsParser from 'robots-parser';
import { classify, pauseBefore, type Answer, type Outcome } from '#authoring/external-links/outcome.ts';

export type Method = 'HEAD' | 'GET';

/** The network and the clock; tests pass their own. */
export interface HttpClient {
  /** Sends one request without following redirects; never throws. Only with `keepsPage`, the answer has the page. */
  request(url: string, method: Method, keepsPage: boolean): Promise<Answer>;
  /** The text of a robots.txt, or the answer if there is none. */
  fetchRobots(url: string): Promise<{ text: string } | Answer>;
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** The product token of our user agent, which robots.txt may name. */
export const ROBOT_NAME = 'BackgrounderLinkCheck';

/** Pause between two requests to one host, in milliseconds, unless its robots.txt asks for more. */
const PAUSE = 1_000;
const LONGEST_CRAWL_DELAY = 30_000;
/** Runs a request once the earlier requests to its host are done, after a pause. */
type InTurn = <T>(url: string, request: () => Promise<T>, pause?: number) => Promise<T>;

function createQueues({ sleep, now }: HttpClient): InTurn {
  const free = new Map<string, Promise<number>>();
  return (url, request, pause = PAUSE) => {
    const { host } = new URL(url);
    const result = (free.get(host) ?? Promise.resolve(0)).then(async (at) => {
      const wait = at === 0 ? 0 : at + pause - now();
      if (wait > 0) await sleep(wait);
      return request();
    });
    free.set(
      host,
      result.then(
        () => now(),
        () => now(),
      ),
    );
    return result;
  };
}

/** Whether robots.txt allows a request, and with which pause; or the outcome if robots.txt could not be fetched. */
type Permission = { isAllowed: boolean; pause: number } | { outcome: Outcome };

function createRobots(client: HttpClient, inTurn: InTurn): (url: string) => Promise<Permission> {
  const known = new Map<string, ReturnType<HttpClient['fetchRobots']>>();
  return async (url) => {
    const { origin } = new URL(url);
    const address = `${origin}/robots.txt`;
    const robotsTxt =
      known.get(origin) ?? inTurn(address, () => retry((): ReturnType<HttpClient['fetchRobots']> => client.fetchRobots(address), client));
    known.set(origin, robotsTxt);
    const answer = await robotsTxt;
    if ('text' in answer) {
      const robots = robotsParser(address, answer.text);
      const delay = (robots.getCrawlDelay(ROBOT_NAME) ?? 0) * 1000;
      return { isAllowed: robots.isAllowed(url, ROBOT_NAME) !== false, pause: Math.min(Math.max(PAUSE, delay), LONGEST_CRAWL_DELAY) };
    }
    // Without the file everything is allowed; if it is unreachable, nothing is. Source: RFC 9309, 2.3.1.
    const outcome = classify(answer);
    return 'status' in answer && outcome.kind !== 'unreachable' && answer.status !== 429 ? { isAllowed: true, pause: PAUSE } : { outcome };
  };
}

/** Repeats a request that failed for a passing reason, with growing pauses. */
export async function retry<T extends object>(request: () => Promise<T | Answer>, { sleep, now }: HttpClient): Promise<T | Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await request();
    if (!('failure' in answer || 'status' in answer)) return answer;
    const pause = pauseBefore(tries, answer, now());
    if (pause === undefined) return answer;
    await sleep(pause);
  }
}

/** What is needed to request pages politely. */
export interface Access {
  client: HttpClient;
  inTurn: InTurn;
  permissionFor: (url: string) => Promise<Permission>;
}

export function createAccess(client: HttpClient): Access {
  const inTurn = createQueues(client);
  return { client, inTurn, permissionFor: createRobots(client, inTurn) };
}
