import { locateProject } from '#node/project/project.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { readContentFolder } from '#node/content/read-content.ts';
import { compileContent } from '#rules/compile.ts';
import { REPOSITORY_ROOT } from './repository-root.ts';

/** A whole project of `test/fixtures`, read once and compiled in memory. */
export async function readSubject(folder: string) {
  const project = locateProject(REPOSITORY_ROOT, `test/fixtures/${folder}`);
  const files = readContentFolder(project.contentFolder, REPOSITORY_ROOT);
  const site = await loadSite(project);
  return {
    dossier: compileContent(files, site).dossier,
    /** The findings after one change of words in one file: each rule with its reason. */
    findAfter(file?: string, from = '', to = ''): string[] {
      const changed = files.map((each) => {
        if (!file || !each.path.endsWith(file)) return each;
        const text = new TextDecoder().decode(each.bytes);
        if (!text.includes(from)) throw new Error(`${file} does not have “${from}”`);
        return { ...each, bytes: new TextEncoder().encode(text.replace(from, to)) };
      });
      return compileContent(changed, site).messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
    },
  };
}
