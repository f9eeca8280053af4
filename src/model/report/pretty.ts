import type { Message } from '../message.ts';

/** All findings as text for a terminal, each with its place, rule, sentence and mend, and a count at the end. */
export function reportPretty(messages: readonly Message[]): string {
  const blocks = messages.map(({ place, severity, ruleId, reason, hint }) =>
    [`${place.file}:${place.line}:${place.column}  ${severity}  ${ruleId}`, `  ${reason}`, ...(hint ? [`  ${hint}`] : [])].join('\n'),
  );
  return [...blocks, countFindings(messages)].join('\n\n');
}

/** "2 errors, 1 warning", "nothing to mend". */
export function countFindings(messages: readonly Message[]): string {
  const count = (severity: Message['severity']) => messages.filter((message) => message.severity === severity).length;
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'nothing to mend';
}

const plural = (count: number, noun: string) => (count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`);
