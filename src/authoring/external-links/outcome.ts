/** What came of asking for a page outside. */
export type Outcome =
  | { kind: 'alive' }
  /** The host says for good that the page has another address. */
  | { kind: 'moved'; to: string }
  /** It answers, but not to programs: nothing is known of what a reader gets. */
  | { kind: 'refused'; why: string }
  | { kind: 'dead'; why: string }
  /** Someone else’s outage, or ours. */
  | { kind: 'unreachable'; why: string };

export type OutcomeKind = Outcome['kind'];

/** One answer of a host, or the reason why there was none. */
export type Answer =
  | { status: number; location?: string | undefined; retryAfter?: string | undefined }
  | {
      /** The code of the system or of the client: ENOTFOUND, ECONNREFUSED, UND_ERR_HEADERS_TIMEOUT … */
      failure: string;
    };

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const REDIRECT: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const GONE: ReadonlySet<number> = new Set([404, 410]);
/** Answers that pass: the host is busy, or something behind it is down. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

export const isRedirect = (answer: Answer): answer is Answer & { status: number; location: string } =>
  'status' in answer && REDIRECT.has(answer.status) && answer.location !== undefined;

export const isPermanent = (answer: Answer): boolean => 'status' in answer && PERMANENT.has(answer.status);

/** Whether another try may bring another answer. */
export const mayPass = (answer: Answer): boolean =>
  'failure' in answer ? true : PASSING.has(answer.status) || (answer.status >= 500 && answer.status <= 599);

/** Whether the short question (HEAD) was not taken as one: many hosts answer it with an error and send the page all the same. */
export const refusesHead = (answer: Answer): boolean =>
  'status' in answer && answer.status >= 400 && answer.status !== 429 && (answer.status < 500 || answer.status === 501);

/** What an answer says of the page; redirects are followed before. */
export function classify(answer: Answer): Outcome {
  if ('failure' in answer) {
    const why = FAILURES[answer.failure] ?? `no answer (${answer.failure})`;
    return answer.failure === 'ENOTFOUND' ? { kind: 'dead', why } : { kind: 'unreachable', why };
  }
  const { status } = answer;
  const why = `status ${status}`;
  if (status >= 200 && status < 400) return { kind: 'alive' };
  if (GONE.has(status)) return { kind: 'dead', why };
  // Some hosts answer programs with a number of their own.
  if (status === 429 || status > 599 || (status < 500 && !PASSING.has(status))) return { kind: 'refused', why };
  return { kind: 'unreachable', why };
}

const FAILURES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection broke off',
  ENOTFOUND: 'there is no such host',
  ETIMEDOUT: 'no answer in time',
  TOO_MANY_REDIRECTS: 'it redirects in a circle',
};

/** Pauses before the second, third … try, in milliseconds. */
const PAUSES = [2_000, 8_000];
/** The longest that a host may make us wait before we come back another day. */
const LONGEST_WAIT = 60_000;

/**
 * How long to wait before the next try, in milliseconds; undefined where there shall be none. `tries` says how many
 * there were. A host that names a time is obeyed: what is too long to wait for is left for another day.
 */
export function pauseBefore(tries: number, answer: Answer, now: number): number | undefined {
  const pause = PAUSES[tries - 1];
  if (pause === undefined || !mayPass(answer)) return undefined;
  const asked = 'status' in answer ? parseRetryAfter(answer.retryAfter, now) : undefined;
  if (asked === undefined) return pause;
  return asked > LONGEST_WAIT ? undefined : Math.max(pause, asked);
}

/** The header `Retry-After`, seconds or a date, in milliseconds from now. Source: RFC 9110, 10.2.3. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
