import { fileURLToPath } from 'node:url';
import type { Message } from '#dossier/message.ts';
import { loadSite } from '#node/load-site.ts';
import { readContentFolder } from '#node/read-content.ts';
import { locateProject } from '#node/project.ts';
import { readContent } from './content.ts';
import type { Mutator } from './mutant.ts';
import { MUTATORS } from './mutators.ts';
import { pickMutants, type Choice } from './pick-mutants.ts';
import { createRunner, type Result } from './judge-mutants.ts';

export interface SuiteRun {
  falseAlarms: Message[];
  suspicions: Message[];
  results: Result[];
}

/** Makes one error at a time in the project's own content, and runs the checks on each. */
export async function runSuite(
  choice: Choice,
  {
    isMeant = () => true,
    expectedOnly = false,
    onProgress = () => {},
  }: { isMeant?: (mutator: Mutator) => boolean; expectedOnly?: boolean; onProgress?: (done: number) => void } = {},
): Promise<SuiteRun> {
  const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  const project = locateProject(repositoryRoot, '.');
  const files = readContentFolder(project.contentFolder, repositoryRoot);
  const { falseAlarms, suspicions, judge } = createRunner(files, await loadSite(project), { expectedOnly });
  const results: Result[] = [];
  for (const mutant of pickMutants(MUTATORS.filter(isMeant), readContent(files), choice)) {
    results.push(judge(mutant));
    onProgress(results.length);
  }
  return { falseAlarms, suspicions, results };
}
