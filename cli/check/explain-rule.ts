import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRuleId, RULE_IDS } from '#schemas/rule-ids.ts';
import { writeOwnRulePage } from '#rules/own/own-examples.ts';
import { docsPath } from '#rules/report/report.ts';
import { CODE_ROOT } from '#node/project/code-root.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import { loadProject } from '../terminal/load-project.ts';
import { unknownRule } from './findings-options.ts';

/** Prints the page of a rule. Throws a UsageError if there is no such rule. */
export async function explainRule(id: string, context: CommandContext): Promise<void> {
  if (isRuleId(id)) {
    context.print(readFileSync(join(CODE_ROOT, docsPath(id)), 'utf8').trimEnd());
    return;
  }
  const { ownRules } = (await loadProject(context)).site;
  const rule = ownRules.find((own) => own.id === id);
  if (!rule) throw unknownRule(id, [...Object.values(RULE_IDS).flat(), ...ownRules.map((own) => own.id)]);
  context.print(writeOwnRulePage(rule).trimEnd());
}
