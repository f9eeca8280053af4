import { createAccess, retry, type Access, type HttpClient, type Method } from './host-access.ts';
import {
  classify,
  isPermanent,
  isRedirect,
  refusesHead,
  TOO_MANY_REDIRECTS,
  type Answer,
  type Outcome,
} from '#authoring/external-links/outcome.ts';
import { findWords, leaveUnread, type PageWords } from '#authoring/external-links/find-words.ts';

/** Hosts that are requested at the same time. */
const PARALLEL_HOSTS = 4;
const REDIRECT_LIMIT = 10;
/** If none of the first hosts answers, there is no network, and the rest is skipped. */
const HOSTS_TO_TRY = 8;

const NO_ANSWER: Outcome = { kind: 'unreachable', why: 'no host answered' };

/** The results of one run. */
export interface FetchResult {
  outcomes: ReadonlyMap<string, Outcome>;
  /** Whether the words to which links lead are there, by URL. */
  words: ReadonlyMap<string, PageWords>;
  /** Whether no host answered: then nothing is known about any page. */
  isOffline: boolean;
}

/** Requests each URL, one request at a time per host. `directivesOf` gives the words to look for on its page. */
export async function fetchLinks(
  urls: Iterable<string>,
  client: HttpClient,
  directivesOf: (url: string) => readonly string[] = () => [],
): Promise<FetchResult> {
  const all = new Set(urls);
  const byHost = [...Map.groupBy(all, (url) => new URL(url).host).values()];
  const answering = new Set<string>();
  const noteHost = <T extends object>(url: string, answer: T): T => {
    if (!('failure' in answer)) answering.add(new URL(url).host);
    return answer;
  };
  const noting: HttpClient = {
    ...client,
    request: async (url, method, keepsPage) => noteHost(url, await client.request(url, method, keepsPage)),
    fetchRobots: async (url) => noteHost(url, await client.fetchRobots(url)),
  };
  const access = createAccess(noting);
  const outcomes = new Map<string, Outcome>();
  const words = new Map<string, PageWords>();
  let tried = 0;
  const work = async () => {
    for (let group = byHost.shift(); group && (answering.size > 0 || tried < HOSTS_TO_TRY); group = byHost.shift()) {
      tried++;
      for (const url of group) {
        const result = await fetchLink(url, access, directivesOf(url));
        outcomes.set(url, result.outcome);
        words.set(url, result.words);
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_HOSTS }, work));
  if (answering.size > 0 || all.size === 0) return { outcomes, words, isOffline: false };
  return { outcomes: new Map([...all].map((url) => [url, NO_ANSWER])), words: new Map(), isOffline: true };
}

/** The outcome of a link, and of the words on its page. */
async function fetchLink(start: string, access: Access, directives: readonly string[]): Promise<{ outcome: Outcome; words: PageWords }> {
  const { outcome, answer, at } = await followLink(start, access, directives.length > 0);
  if (directives.length === 0) return { outcome, words: {} };
  const page = answer && 'page' in answer ? answer.page : undefined;
  if (!page) return { outcome, words: leaveUnread(directives, 'why' in outcome ? outcome.why : 'it was empty') };
  // A page that asks for consent, say: the redirect that leads back is behind its buttons.
  const isElsewhere = outcome.kind === 'alive' && new URL(at).host !== new URL(start).host;
  const words = findWords(page, directives);
  const isComplete = Object.values(words).every(({ kind }) => kind === 'found');
  return { outcome, words: isElsewhere && !isComplete ? leaveUnread(directives, `it redirects to ${new URL(at).host}`) : words };
}

/** The outcome of a link, with the last answer and its address. */
interface Followed {
  outcome: Outcome;
  answer?: Answer;
  at: string;
}

/** Follows the redirects of a URL. The page has moved as far as the redirects are permanent from the start on. */
async function followLink(start: string, { client, inTurn, permissionFor }: Access, keepsPage: boolean): Promise<Followed> {
  let [at, moved] = [start, start];
  let isPermanentSoFar = true;
  for (let step = 0; step <= REDIRECT_LIMIT; step++) {
    const permission = await permissionFor(at);
    if ('outcome' in permission) return { outcome: permission.outcome, at };
    if (!permission.isAllowed) return { outcome: { kind: 'refused', why: 'its robots.txt disallows it' }, at };
    const request = (method: Method) => inTurn(at, () => client.request(at, method, keepsPage), permission.pause);
    const answer = await retry(async () => {
      const head = keepsPage ? undefined : await request('HEAD');
      return !head || refusesHead(head) ? request('GET') : head;
    }, client);
    const next = isRedirect(answer) ? URL.parse(answer.location, at) : null;
    if (!next || !/^https?:$/.test(next.protocol)) {
      const outcome = classify(answer);
      return { outcome: outcome.kind === 'alive' && moved !== start ? { kind: 'moved', to: moved } : outcome, answer, at };
    }
    isPermanentSoFar &&= isPermanent(answer);
    at = next.href;
    if (isPermanentSoFar) moved = at;
  }
  return { outcome: classify({ failure: TOO_MANY_REDIRECTS }), at };
}
