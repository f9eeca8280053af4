import type { AstroIntegration } from 'astro';
import { reportPretty } from '#rules/report/pretty.ts';
import type { LiveDossier } from '#node/live-dossier.ts';

/** Checks the content before pages are rendered, and stops the build if there are errors. */
export function contentCheck(live: LiveDossier): AstroIntegration {
  let isBuild = false;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': ({ logger }) => {
        const { dossier, messages, texts } = live.refresh();
        if (messages.length > 0) process.stderr.write(`${reportPretty({ messages, texts })}\n`);
        // Not thrown, since Astro would print a stack trace. In development, the server starts anyway, and shows the
        // findings.
        if (!dossier && isBuild) process.exit(1);
        if (dossier) logger.info(`${dossier.statements.length} statements, ${dossier.sources.size} sources`);
      },
    },
  };
}
