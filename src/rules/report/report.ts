import { isRuleId } from '#schemas/rule-ids.ts';
import type { Message } from '#dossier/message.ts';
import type { RuleInfo } from '../rule.ts';

/** What a reporter prints: findings in order, and the texts of the files that they are in. */
export interface Report {
  messages: readonly Message[];
  /** Texts of files by path; a file that could not be decoded has none. */
  texts: ReadonlyMap<string, string>;
  /** The rules of the newsroom, for tools that describe each rule. */
  ownRules?: readonly RuleInfo[];
}

export type Reporter = (report: Report) => string;

/** The page of a rule of ours, from the root of this repository. */
export const docsPath = (ruleId: string): string => `docs/checks/${ruleId}.md`;

/** Whether this code is in a package that a newsroom installed: the pages of rules are then not where it works. */
const isInstalled = import.meta.url.includes('/node_modules/');

/** Where a rule is explained: on its page, or by the command that prints it. */
export const whereExplained = (ruleId: string): string =>
  isRuleId(ruleId) && !isInstalled ? docsPath(ruleId) : `npm run check -- --explain ${ruleId}`;

/** "2 errors, 1 warning", "no findings". */
export function countFindings(messages: readonly Message[]): string {
  const count = (severity: Message['severity']) => messages.filter((message) => message.severity === severity).length;
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'no findings';
}

const plural = (count: number, noun: string) => (count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`);
