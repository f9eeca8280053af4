import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { wordsOf } from '#locales/catalogue.ts';
import { collectWordCalls, type WordCalls } from '#locales/word-calls.ts';
import { gatherKnownTexts } from '#rules/built/known/known-texts.ts';
import { checkPages } from '#rules/built/run-page-checks.ts';
import { pageRulesOf } from '#rules/settings/rules-of.ts';
import { packOf } from '#locales/packs.ts';
import { textsOfLanguageGaps } from '#rules/settings/language-gaps.ts';
import { textsOfWeakerRules } from '#rules/settings/weaker-rules.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import { citeReference } from '#exports/citing/cite-reference.ts';
import { DATA_SETS } from '#exports/data/data-sets.ts';
import { LIGHT_STYLE, writeSnippet } from '#exports/embeds/embed-snippet.ts';
import { listEmbeds } from '#views/embeds/list-embeds.ts';
import type { IsoDay } from '#lib/dates/calendar.ts';
import type { SitePath } from '#dossier/paths.ts';
import type { Revision } from '#dossier/revision.ts';
import type { LiveDossier } from '#node/content/live-dossier.ts';
import { readSiteFolder } from '#node/site/read-built-site.ts';
import { readSiteSources } from '#node/content/read-site-sources.ts';

/**
 * Checks the built site, and fails the build if there are errors. Must come after all integrations that write files. The
 * content is that of the files, as the content check read it: nothing here comes from a cache of Astro's.
 */
export function pageCheck(live: LiveDossier, repositoryRoot: string, revision?: Revision): AstroIntegration {
  let calls: WordCalls | undefined;
  return {
    name: 'page-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') calls = collectWordCalls();
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir).replace(/[/\\]$/, '');
        const begin = performance.now();
        const site = readSiteFolder(folder, live.site, calls && knownTexts(live, calls, revision));
        const report = checkPages(site, () => readSiteSources(live, repositoryRoot, folder), pageRulesOf(live.site));
        // With the strict logger, a build that logs an error fails, and the last good site is kept.
        const isBroken = report.messages.some(({ severity }) => severity === 'error');
        if (report.messages.length > 0) logger[isBroken ? 'error' : 'warn'](`\n\n${reportPretty(report)}`);
        else logger.info(`${site.pages.size} pages checked in ${Math.round(performance.now() - begin)} ms: no findings`);
      },
    },
  };
}

const knownTexts = (live: LiveDossier, calls: WordCalls, revision: Revision | undefined) => (paths: Iterable<SitePath>) => {
  const words = wordsOf(live.site);
  return gatherKnownTexts({
    dossier: live.current(),
    calls: calls.all(),
    revision: revision?.id,
    days: listDays(live, revision),
    ruleTexts: [...textsOfWeakerRules(live.site, words), ...textsOfLanguageGaps(packOf(live.site), words)],
    snippets: [
      LIGHT_STYLE,
      ...[...listEmbeds(live.current()).values()].map((embed) => writeSnippet(live.site, embed)),
      ...DATA_SETS.flatMap(({ id, columns }) => (columns ? [`${id}.csv`, ...columns.map(({ name }) => name)] : [])),
      ...live.current().references.flatMap((reference) => Object.values(citeReference(live.current(), reference))),
    ],
    paths,
  });
};

/** The days that pages show and that do not stand in the content: those of the reviews, and of the commit. */
function listDays(live: LiveDossier, revision: Revision | undefined): IsoDay[] {
  const reviews = [...(live.reviews()?.reviewed.values() ?? [])].flat();
  return [...new Set([...reviews.map(({ on }) => on), revision?.day])].filter((day) => day !== undefined);
}
