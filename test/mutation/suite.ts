import { fileURLToPath } from 'node:url';
import type { Message } from '#dossier/message.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { readContentFolder } from '#node/content/read-content.ts';
import { locateProject } from '#node/project/project.ts';
import { readContent } from './content.ts';
import type { Mutator } from './mutant.ts';
import { pickMutants, type Choice } from './pick-mutants.ts';
import { createRunner, type Result, type RunnerOptions } from './judge-mutants.ts';

export interface SuiteRun {
  falseAlarms: Message[];
  suspicions: Message[];
  results: Result[];
}

export interface SuiteOptions extends RunnerOptions {
  /** The folder of the project, from the root of the repository: the project’s own if undefined. */
  folder?: string;
  onProgress?: (done: number) => void;
}

/** Makes one error at a time in the content of a project, and runs the checks on each. */
export async function runSuite(
  mutators: readonly Mutator[],
  choice: Choice,
  { folder = '.', onProgress = () => {}, ...options }: SuiteOptions = {},
): Promise<SuiteRun> {
  const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  const project = locateProject(repositoryRoot, folder);
  const files = readContentFolder(project.contentFolder, repositoryRoot);
  const { falseAlarms, suspicions, judge } = createRunner(files, await loadSite(project), options);
  const results: Result[] = [];
  for (const mutant of pickMutants(mutators, readContent(files), choice)) {
    results.push(judge(mutant));
    onProgress(results.length);
  }
  return { falseAlarms, suspicions, results };
}
