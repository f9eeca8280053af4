import { createLiveDossier } from '../src/files/live-dossier.ts';
import { loadSite } from '../src/files/load-site.ts';
import { locateSubject } from '../src/files/subject.ts';
import { countFindings, reportPretty } from '#model/report/pretty.ts';

const root = process.cwd();
const subject = locateSubject(root);
const { messages } = createLiveDossier(subject, await loadSite(subject), root).refresh();
process.stdout.write(`${messages.length > 0 ? reportPretty(messages) : countFindings(messages)}\n`);
process.exitCode = messages.some((message) => message.severity === 'error') ? 1 : 0;
