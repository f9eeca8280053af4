/** The result of an audit for known vulnerabilities. */
export interface Audit {
  outcome: 'clean' | 'vulnerable' | 'unreachable' | 'failed';
  /** To print. */
  summary: string;
}

/** The part of the output of `npm audit --json` that is used here. */
interface AuditOutput {
  vulnerabilities?: Record<string, { severity: string; via: (string | { title?: string; url?: string })[] }>;
  message?: string;
  statusCode?: number;
  error?: { code?: string; summary?: string };
}

const SEVERE = ['high', 'critical'];
/** Error codes and messages of npm if the registry is unreachable. */
const UNREACHABLE = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENOAUDIT|network|fetch failed/i;

/** Parses the output of `npm audit --json`. A vulnerability of severity high or critical fails. */
export function parseAudit(printed: string): Audit {
  const answer = parse(printed);
  if (answer?.vulnerabilities) return judge(answer.vulnerabilities);
  const reason =
    [answer?.message, answer?.error?.code, answer?.error?.summary].filter(Boolean).join(' ') || printed.trim() || 'it printed nothing';
  if (answer?.statusCode || UNREACHABLE.test(reason))
    return {
      outcome: 'unreachable',
      summary: `The registry is unreachable, so NOTHING WAS AUDITED: ${reason}`,
    };
  return { outcome: 'failed', summary: `npm audit did not run: ${reason}` };
}

function parse(printed: string): AuditOutput | undefined {
  try {
    return JSON.parse(printed) as AuditOutput;
  } catch {
    return undefined;
  }
}

function judge(vulnerabilities: NonNullable<AuditOutput['vulnerabilities']>): Audit {
  const found = Object.entries(vulnerabilities);
  const severe = found.filter(([, { severity }]) => SEVERE.includes(severity));
  const others = found.length - severe.length;
  if (severe.length === 0)
    return { outcome: 'clean', summary: `No known vulnerability of severity high or critical; ${others} of a lower severity.` };
  const lines = severe.map(([name, { severity, via }]) => {
    const causes = via.map((cause) =>
      typeof cause === 'string' ? `through ${cause}` : [cause.title, cause.url].filter(Boolean).join(' '),
    );
    return `${name}, ${severity}: ${causes.join('; ')}`;
  });
  return { outcome: 'vulnerable', summary: [...lines, 'Update to a version without them: npm audit lists the fixed versions.'].join('\n') };
}
