import type { FetchedPage } from './find-words.ts';

/** The result of requesting an external page. */
export type Outcome =
  | { kind: 'alive' }
  /** The page has a new URL, by permanent redirects. */
  | { kind: 'moved'; to: string }
  /** The host refuses programs: what a reader would get is unknown. */
  | { kind: 'refused'; why: string }
  | { kind: 'dead'; why: string }
  /** An outage of the host or of this machine. */
  | { kind: 'unreachable'; why: string };

export type OutcomeKind = Outcome['kind'];

/** The response of a host, or the reason why there is none. */
export type Answer =
  | {
      status: number;
      location?: string | undefined;
      retryAfter?: string | undefined;
      /** The page itself, if it was asked for and is there. */
      page?: FetchedPage | undefined;
    }
  | {
      /** An error code of the system or the client, such as ENOTFOUND or UND_ERR_HEADERS_TIMEOUT. */
      failure: string;
    };

/** The failure of a request that is not sent, because its address is none of the public web. */
export const NOT_PUBLIC = 'NOT_PUBLIC';
export const TOO_MANY_REDIRECTS = 'TOO_MANY_REDIRECTS';

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const REDIRECT: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const GONE: ReadonlySet<number> = new Set([404, 410]);
/** Temporary failures: the host is busy, or a server behind it is down. */
const TEMPORARY: ReadonlySet<number> = new Set([408, 425, 429]);

export const isRedirect = (answer: Answer): answer is Answer & { status: number; location: string } =>
  'status' in answer && REDIRECT.has(answer.status) && answer.location !== undefined;

export const isPermanent = (answer: Answer): boolean => 'status' in answer && PERMANENT.has(answer.status);

/** Whether a retry may succeed. */
export const isTemporary = (answer: Answer): boolean =>
  'failure' in answer ? answer.failure !== NOT_PUBLIC : TEMPORARY.has(answer.status) || (answer.status >= 500 && answer.status <= 599);

/** Whether a HEAD request failed in a way that a GET request may not: many hosts do not support HEAD. */
export const refusesHead = (answer: Answer): boolean =>
  'status' in answer && answer.status >= 400 && answer.status !== 429 && (answer.status < 500 || answer.status === 501);

/** The outcome that the last answer, after all redirects, stands for. */
export function classify(answer: Answer): Outcome {
  if ('failure' in answer) {
    const why = FAILURES[answer.failure] ?? `no answer (${answer.failure})`;
    return answer.failure === 'ENOTFOUND' || answer.failure === NOT_PUBLIC ? { kind: 'dead', why } : { kind: 'unreachable', why };
  }
  const { status } = answer;
  const why = `status ${status}`;
  if (status >= 200 && status < 400) return { kind: 'alive' };
  if (GONE.has(status)) return { kind: 'dead', why };
  // Some hosts answer programs with a status outside the standard.
  if (status === 429 || status > 599 || (status < 500 && !TEMPORARY.has(status))) return { kind: 'refused', why };
  return { kind: 'unreachable', why };
}

const FAILURES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  EAI_AGAIN: 'its host name could not be resolved',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  ENOTFOUND: 'the host does not exist',
  ETIMEDOUT: 'the request timed out',
  [NOT_PUBLIC]: 'it leads to an address that is not of the public web',
  [TOO_MANY_REDIRECTS]: 'too many redirects',
};

/** Pauses before the second and the third try, in milliseconds. */
const PAUSES = [2_000, 8_000];
/** If a host asks for a longer pause, in milliseconds, the link is left for the next run. */
const LONGEST_WAIT = 60_000;

/**
 * How long to wait before the next try, in milliseconds; undefined if there should be none. `tries` is the number of
 * tries so far, and `now` the time in milliseconds since 1970. The host’s `Retry-After` is respected.
 */
export function pauseBefore(tries: number, answer: Answer, now: number): number | undefined {
  const pause = PAUSES[tries - 1];
  if (pause === undefined || !isTemporary(answer)) return undefined;
  const requested = 'status' in answer ? parseRetryAfter(answer.retryAfter, now) : undefined;
  if (requested === undefined) return pause;
  return requested > LONGEST_WAIT ? undefined : Math.max(pause, requested);
}

/** The header `Retry-After`, seconds or a date, in milliseconds from now. Source: RFC 9110, 10.2.3. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
