import { createLiveDossier } from '../src/files/live-dossier.ts';
import { loadSite } from '../src/files/load-site.ts';
import { locateSubject } from '../src/files/subject.ts';
import { readCall, runCommand, selectFiles, USAGE } from './check-call.ts';

async function check(args: readonly string[]): Promise<number> {
  const { help, reporter, rules, patterns, maxWarnings } = readCall(args);
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const root = process.cwd();
  const subject = locateSubject(root);
  const { messages, texts } = createLiveDossier(subject, await loadSite(subject), root).refresh();
  const files = selectFiles(patterns, new Set([...texts.keys(), ...messages.map(({ place }) => place.file)]));
  const asked = messages.filter(({ ruleId, place }) => (rules.length === 0 || rules.includes(ruleId)) && files.has(place.file));
  console.log(reporter({ messages: asked, texts }));
  const warnings = asked.filter(({ severity }) => severity === 'warning').length;
  return asked.some(({ severity }) => severity === 'error') || warnings > maxWarnings ? 1 : 0;
}

await runCommand('check', check);
