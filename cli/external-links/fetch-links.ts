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

/** What a visit needs of the world; tests put their own in its place. */
export interface HttpClient {
  /** Asks once, and follows no redirect; never throws. */
  ask(url: string, method: Method): Promise<Answer>;
  /** The text of a robots.txt, or the answer where there is none. */
  parseRobots(url: string): Promise<{ text: string } | Answer>;
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** How we name ourselves to hosts: the part that robots.txt may name, and the whole. */
export const ROBOT_NAME = 'BackgrounderLinkCheck';

/** Between two requests to one host, in milliseconds, unless its robots.txt asks for more. */
const PAUSE = 1_000;
const LONGEST_CRAWL_DELAY = 30_000;
/** Hosts that are asked at the same time. */
const MOST_HOSTS = 4;
const MOST_REDIRECTS = 10;
/** After so many hosts of which none answered there is no network, and the others are not tried. */
const HOSTS_TO_TRY = 8;

const NO_ANSWER: Outcome = { kind: 'unreachable', why: 'no host answered' };

/** What came of a round of visits. */
export interface FetchResult {
  outcomes: ReadonlyMap<string, Outcome>;
  /** Whether no host answered at all: then nothing is known of any page. */
  isOffline: boolean;
}

/** Asks for each address, one request at a time for each host. */
export async function fetchLinks(urls: Iterable<string>, world: HttpClient): Promise<FetchResult> {
  const all = new Set(urls);
  const byHost = [...Map.groupBy(all, (url) => new URL(url).host).values()];
  const answering = new Set<string>();
  const heed = <T extends object>(url: string, answer: T): T => {
    if (!('failure' in answer)) answering.add(new URL(url).host);
    return answer;
  };
  const heard: HttpClient = {
    ...world,
    ask: async (url, method) => heed(url, await world.ask(url, method)),
    parseRobots: async (url) => heed(url, await world.parseRobots(url)),
  };
  const inTurn = createTurns(heard);
  const means: Means = { world: heard, inTurn, mayAsk: createRobots(heard, inTurn) };
  const outcomes = new Map<string, Outcome>();
  let tried = 0;
  const work = async () => {
    for (let group = byHost.shift(); group && (answering.size > 0 || tried < HOSTS_TO_TRY); group = byHost.shift()) {
      tried++;
      for (const url of group) outcomes.set(url, await visit(url, means));
    }
  };
  await Promise.all(Array.from({ length: MOST_HOSTS }, work));
  if (answering.size > 0 || all.size === 0) return { outcomes, isOffline: false };
  return { outcomes: new Map([...all].map((url) => [url, NO_ANSWER])), isOffline: true };
}

/** Runs a request when its host’s turn has come. */
type InTurn = <T>(url: string, request: () => Promise<T>, pause?: number) => Promise<T>;

function createTurns({ sleep, now }: HttpClient): InTurn {
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

/** Whether a host lets programs ask for an address, and with which pause; or why that cannot be known. */
type Permission = { isAllowed: boolean; pause: number } | { outcome: Outcome };

function createRobots(world: HttpClient, inTurn: InTurn): (url: string) => Promise<Permission> {
  const known = new Map<string, ReturnType<HttpClient['parseRobots']>>();
  return async (url) => {
    const { origin } = new URL(url);
    const address = `${origin}/robots.txt`;
    const asked =
      known.get(origin) ?? inTurn(address, () => retry((): ReturnType<HttpClient['parseRobots']> => world.parseRobots(address), world));
    known.set(origin, asked);
    const answer = await asked;
    if ('text' in answer) {
      const robots = robotsParser(address, answer.text);
      const delay = (robots.getCrawlDelay(ROBOT_NAME) ?? 0) * 1000;
      return { isAllowed: robots.isAllowed(url, ROBOT_NAME) !== false, pause: Math.min(Math.max(PAUSE, delay), LONGEST_CRAWL_DELAY) };
    }
    // Without the file all is allowed; a host in trouble is left alone. Source: RFC 9309, 2.3.1.
    const outcome = classify(answer);
    return 'status' in answer && outcome.kind !== 'unreachable' && answer.status !== 429 ? { isAllowed: true, pause: PAUSE } : { outcome };
  };
}

/** Tries again what may pass, with growing pauses. */
async function retry<T extends object>(request: () => Promise<T | Answer>, { sleep, now }: HttpClient): Promise<T | Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await request();
    if (!('failure' in answer || 'status' in answer)) return answer;
    const pause = pauseBefore(tries, answer, now());
    if (pause === undefined) return answer;
    await sleep(pause);
  }
}

interface Means {
  world: HttpClient;
  inTurn: InTurn;
  mayAsk: (url: string) => Promise<Permission>;
}

/** Follows an address to its end. As long as every step so far was permanent, the page’s own address moves along. */
async function visit(start: string, { world, inTurn, mayAsk }: Means): Promise<Outcome> {
  let [at, moved] = [start, start];
  let isForGood = true;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const permission = await mayAsk(at);
    if ('outcome' in permission) return permission.outcome;
    if (!permission.isAllowed) return { kind: 'refused', why: 'its robots.txt asks programs to stay away' };
    const ask = (method: Method) => inTurn(at, () => world.ask(at, method), permission.pause);
    const answer = await retry(async () => {
      const short = await ask('HEAD');
      return refusesHead(short) ? ask('GET') : short;
    }, world);
    const next = isRedirect(answer) ? URL.parse(answer.location, at) : null;
    if (!next || !/^https?:$/.test(next.protocol)) {
      const outcome = classify(answer);
      return outcome.kind === 'alive' && moved !== start ? { kind: 'moved', to: moved } : outcome;
    }
    isForGood &&= isPermanent(answer);
    at = next.href;
    if (isForGood) moved = at;
  }
  return classify({ failure: 'TOO_MANY_REDIRECTS' });
}
