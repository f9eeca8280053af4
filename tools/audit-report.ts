/** What came of asking the registry for known vulnerabilities. */
export interface Audit {
  outcome: 'clean' | 'vulnerable' | 'out of reach' | 'failed';
  /** For people. */
  sentence: string;
}

/** The part of what `npm audit --json` prints that is read here. */
interface Printed {
  vulnerabilities?: Record<string, { severity: string; via: (string | { title?: string; url?: string })[] }>;
  message?: string;
  statusCode?: number;
  error?: { code?: string; summary?: string };
}

const GRAVE = ['high', 'critical'];
/** How npm names a network that does not lead to the registry. */
const NO_WAY = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENOAUDIT|network|fetch failed/i;

/** Reads what `npm audit --json` printed: a vulnerability fails where its severity is high or more. */
export function parseAudit(printed: string): Audit {
  const answer = parse(printed);
  if (answer?.vulnerabilities) return judge(answer.vulnerabilities);
  const reason =
    [answer?.message, answer?.error?.code, answer?.error?.summary].filter(Boolean).join(' ') || printed.trim() || 'it printed nothing';
  if (answer?.statusCode || NO_WAY.test(reason))
    return {
      outcome: 'out of reach',
      sentence: `The registry’s list of vulnerabilities is out of reach, so NOTHING WAS AUDITED: ${reason}`,
    };
  return { outcome: 'failed', sentence: `npm audit did not run: ${reason}` };
}

function parse(printed: string): Printed | undefined {
  try {
    return JSON.parse(printed) as Printed;
  } catch {
    return undefined;
  }
}

function judge(vulnerabilities: NonNullable<Printed['vulnerabilities']>): Audit {
  const found = Object.entries(vulnerabilities);
  const grave = found.filter(([, { severity }]) => GRAVE.includes(severity));
  const light = found.length - grave.length;
  if (grave.length === 0)
    return { outcome: 'clean', sentence: `No known vulnerability of severity high or more; ${light} of a lower one.` };
  const lines = grave.map(([name, { severity, via }]) => {
    const causes = via.map((cause) =>
      typeof cause === 'string' ? `through ${cause}` : [cause.title, cause.url].filter(Boolean).join(' '),
    );
    return `${name}, ${severity}: ${causes.join('; ')}`;
  });
  return { outcome: 'vulnerable', sentence: [...lines, 'Take a version without it: npm audit tells which.'].join('\n') };
}
