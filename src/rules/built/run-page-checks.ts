import type { Message, Place } from '#dossier/message.ts';
import { compareMessages } from '#dossier/message.ts';
import type { Report } from '../report/report.ts';
import type { BuiltSite, SiteFile } from './site/built-site.ts';
import { locateOwnRule } from '../locate-setting.ts';
import { runRules } from '../own/run-rules.ts';
import { createSourceTracer, type TraceSource, type SiteSources } from './tracing/trace-source.ts';
import type { PageFinding, PageRule } from './page-rule.ts';
import { PAGE_RULES } from './page-rules.ts';

/** How many of the pages with the same finding are traced to their source; the others count with the first. */
const MOST_TRACED = 100;
/** How many pages are traced in all; beyond that, findings name the component of the page. */
const MOST_READ = 5000;

/** One place in content or code with its findings, which may be on many pages. */
interface Cause {
  rule: PageRule;
  place: Place;
  findings: Set<PageFinding>;
  files: Set<SiteFile>;
}

/**
 * Checks a built site. What one place in content or code wrote is one finding, however many pages show it.
 *
 * @param loadSources called only where something is wrong
 */
export function checkPages(site: BuiltSite, loadSources: () => SiteSources, rules: readonly PageRule[] = PAGE_RULES): Report {
  let loaded: SiteSources | undefined;
  const load = () => (loaded ??= loadSources());
  const { found, failures } = runRules(
    rules,
    (rule) => rule.check(site),
    (index) => locateOwnRule(index, load().content.settings),
  );
  if (found.length === 0) return { messages: failures, texts: new Map() };
  const written = load();
  const messages = [...[...findCauses(found, createSourceTracer(site, written))].map(describeCause), ...failures];
  const texts = new Map(messages.flatMap(({ place }) => textOf(place.file, site, written)));
  return { messages: messages.sort(compareMessages), texts };
}

function findCauses(found: readonly { rule: PageRule; finding: PageFinding }[], traceSource: TraceSource): Iterable<Cause> {
  const causes = new Map<string, Cause>();
  let read = 0;
  for (const { rule, finding } of found) {
    let first: Cause | undefined;
    for (const file of finding.files.slice(0, MOST_TRACED))
      for (const place of traceSource(file, read++ < MOST_READ ? finding.about : { file: true })) {
        const key = [rule.id, place.file, place.line, place.column].join('\n');
        const cause = causes.get(key) ?? { rule, place, findings: new Set<PageFinding>(), files: new Set<SiteFile>() };
        causes.set(key, cause);
        cause.findings.add(finding);
        cause.files.add(file);
        first ??= cause;
      }
    for (const file of finding.files.slice(MOST_TRACED)) first?.files.add(file);
  }
  return causes.values();
}

function describeCause({
  rule: { id, severity },
  place,
  findings: [first, ...others],
  files,
}: Cause & { findings: Iterable<PageFinding> }): Message {
  const { reason, about, hint } = first as PageFinding;
  const where = 'file' in about ? '' : ` ${describeFiles([...files])}`;
  const more = others.length === 0 ? '' : `; the same applies to ${others.length} other${others.length === 1 ? '' : 's'} from this place`;
  return { ruleId: id, severity, reason: `${reason}${where}${more}`, hint: hint(), place };
}

/** "(on the page /about/)", "(on 163 pages, such as /about/)", "(in /feed.xml)". */
function describeFiles(files: readonly SiteFile[]): string {
  const [first] = files;
  if (first?.kind !== 'page') return `(in ${files.map(({ path }) => path).join(', ')})`;
  return files.length === 1 ? `(on the page ${first.path})` : `(on ${files.length} pages, such as ${first.path})`;
}

function textOf(file: string, site: BuiltSite, { content, code, folder }: SiteSources): [string, string][] {
  const text = content.texts.get(file) ?? code.get(file);
  if (text !== undefined) return [[file, text]];
  const built = file.slice(folder.length + 1);
  return site.files.has(built) ? [[file, site.read(built)]] : [];
}
