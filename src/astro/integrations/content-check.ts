import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { clearCheckCaches } from '#lib/memoize-for-checks.ts';
import { packOf } from '#locales/packs.ts';
import { describeLanguageGaps } from '#rules/settings/language-gaps.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import { describeWeakerRules } from '#rules/settings/weaker-rules.ts';
import { describeOtherVersion } from '#node/settings/content-version.ts';
import type { LiveDossier } from '#node/content/live-dossier.ts';

/**
 * Checks the content before pages are rendered, and stops the build if there are errors. A build with `CI` set is about to be
 * published: there, unreviewed texts are errors.
 */
export function contentCheck(live: LiveDossier): AstroIntegration {
  let isBuild = false;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
        if (isBuild && isCi(process.env['CI'])) live.requireReviews();
      },
      'astro:config:done': async ({ config, logger }) => {
        const { dossier, messages, texts } = await live.refreshWithPictures();
        for (const note of [describeWeakerRules(live.site), describeLanguageGaps(packOf(live.site))])
          if (note !== undefined) logger.info(note);
        if (messages.length > 0) process.stderr.write(`${reportPretty({ messages, texts })}\n`);
        const otherVersion = describeOtherVersion(fileURLToPath(config.root));
        if (otherVersion !== undefined) logger.warn(otherVersion);
        // Not thrown, since Astro would print a stack trace. In development, the server starts anyway, and shows the
        // findings.
        if (!dossier && isBuild) process.exit(1);
        if (isBuild) clearCheckCaches();
        if (dossier) logger.info(`${dossier.statements.length} statements, ${dossier.sources.size} sources`);
      },
    },
  };
}

/** Services for continuous integration set `CI` to `true` or `1`. */
const isCi = (value: string | undefined): boolean => value !== undefined && !/^(?:0|false)?$/i.test(value);
