import { proveExamples } from '#rules/own/own-examples.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import { loadProject } from '../terminal/load-project.ts';

/** Runs the examples of the newsroom’s rules. Returns the exit code: 1 if a rule finds something else than an example says. */
export async function proveRuleExamples(context: CommandContext): Promise<number> {
  const { print } = context;
  const { ownRules } = (await loadProject(context)).site;
  if (ownRules.length === 0) print('There are no rules in ownRules of site.config.ts.');
  const proven = ownRules.map((rule) => ({ id: rule.id, examples: proveExamples(rule) }));
  for (const { id, examples } of proven) {
    print(`${id}: ${examples.length === 0 ? 'no examples' : `${examples.length} example${examples.length === 1 ? '' : 's'}`}`);
    for (const { shows, differences } of examples) {
      print(`  ${differences.length === 0 ? '✓' : '✗'} ${shows}`);
      for (const difference of differences) print(`    ${difference}`);
    }
  }
  return proven.some(({ examples }) => examples.some(({ differences }) => differences.length > 0)) ? 1 : 0;
}
