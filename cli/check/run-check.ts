import { CHECK_RULES } from '#rules/all-rules.ts';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { parseCall, selectFiles, printFindings, USAGE } from './check-call.ts';
import { runCommand } from '../terminal/run-command.ts';

await runCommand('check', 'Nothing was checked.', async (args) => {
  const call = parseCall(args, CHECK_RULES);
  if (call.help) {
    console.log(USAGE);
    return 0;
  }
  const root = process.cwd();
  const project = locateProject(root);
  const { messages, texts } = createLiveDossier(project, await loadSite(project), root).refresh();
  const files = selectFiles(call.patterns, new Set([...texts.keys(), ...messages.map(({ place }) => place.file)]));
  return printFindings({ messages, texts }, call, ({ place }) => files.has(place.file));
});
