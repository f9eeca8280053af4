import robotsParser from 'robots-parser';
import {
  classify,
  isPermanent,
  isRedirect,
  pauseBefore,
  refusesHead,
  type Answer,
  type Outcome,
} from '#authoring/external-links/outcome.ts';

export type Method = 'HEAD' | 'GET';

/** The network and the clock; tests pass their own. */
export interface HttpClient {
  /** Sends one request without following redirects; never throws. */
  request(url: string, method: Method): Promise<Answer>;
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
/** Hosts that are requested at the same time. */
const PARALLEL_HOSTS = 4;
const REDIRECT_LIMIT = 10;
/** If none of the first hosts answers, there is no network, and the rest is skipped. */
const HOSTS_TO_TRY = 8;

const NO_ANSWER: Outcome = { kind: 'unreachable', why: 'no host answered' };

/** The results of one run. */
export interface FetchResult {
  outcomes: ReadonlyMap<string, Outcome>;
  /** Whether no host answered: then nothing is known about any page. */
  isOffline: boolean;
}

/** Requests each URL, one request at a time per host. */
export async function fetchLinks(urls: Iterable<string>, client: HttpClient): Promise<FetchResult> {
  const all = new Set(urls);
  const byHost = [...Map.groupBy(all, (url) => new URL(url).host).values()];
  const answering = new Set<string>();
  const noteHost = <T extends object>(url: string, answer: T): T => {
    if (!('failure' in answer)) answering.add(new URL(url).host);
    return answer;
  };
  const noting: HttpClient = {
    ...client,
    request: async (url, method) => noteHost(url, await client.request(url, method)),
    fetchRobots: async (url) => noteHost(url, await client.fetchRobots(url)),
  };
  const inTurn = createQueues(noting);
  const access: Access = { client: noting, inTurn, permissionFor: createRobots(noting, inTurn) };
  const outcomes = new Map<string, Outcome>();
  let tried = 0;
  const work = async () => {
    for (let group = byHost.shift(); group && (answering.size > 0 || tried < HOSTS_TO_TRY); group = byHost.shift()) {
      tried++;
      for (const url of group) outcomes.set(url, await fetchLink(url, access));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_HOSTS }, work));
  if (answering.size > 0 || all.size === 0) return { outcomes, isOffline: false };
  return { outcomes: new Map([...all].map((url) => [url, NO_ANSWER])), isOffline: true };
}

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
async function retry<T extends object>(request: () => Promise<T | Answer>, { sleep, now }: HttpClient): Promise<T | Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await request();
    if (!('failure' in answer || 'status' in answer)) return answer;
    const pause = pauseBefore(tries, answer, now());
    if (pause === undefined) return answer;
    await sleep(pause);
  }
}

interface Access {
  client: HttpClient;
  inTurn: InTurn;
  permissionFor: (url: string) => Promise<Permission>;
}

/** Follows the redirects of a URL. The page has moved as far as the redirects are permanent from the start on. */
async function fetchLink(start: string, { client, inTurn, permissionFor }: Access): Promise<Outcome> {
  let [at, moved] = [start, start];
  let isPermanentSoFar = true;
  for (let step = 0; step <= REDIRECT_LIMIT; step++) {
    const permission = await permissionFor(at);
    if ('outcome' in permission) return permission.outcome;
    if (!permission.isAllowed) return { kind: 'refused', why: 'its robots.txt disallows it' };
    const request = (method: Method) => inTurn(at, () => client.request(at, method), permission.pause);
    const answer = await retry(async () => {
      const head = await request('HEAD');
      return refusesHead(head) ? request('GET') : head;
    }, client);
    const next = isRedirect(answer) ? URL.parse(answer.location, at) : null;
    if (!next || !/^https?:$/.test(next.protocol)) {
      const outcome = classify(answer);
      return outcome.kind === 'alive' && moved !== start ? { kind: 'moved', to: moved } : outcome;
    }
    isPermanentSoFar &&= isPermanent(answer);
    at = next.href;
    if (isPermanentSoFar) moved = at;
  }
  return classify({ failure: 'TOO_MANY_REDIRECTS' });
}
