import type { AstroIntegration } from 'astro';
import type { LiveDossier } from '../files/live-dossier.ts';
import { reportPretty } from '#model/report/pretty.ts';

/** Checks the content before anything is rendered, and stops the build where it does not hold. */
export function contentCheck(live: LiveDossier): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ logger }) => {
        const { dossier, messages } = live.refresh();
        if (messages.length > 0) process.stderr.write(`${reportPretty(messages)}\n`);
        // Astro would print a stack trace under anything thrown here; an editor's mistake deserves none.
        if (!dossier) process.exit(1);
        logger.info(`${dossier.statements.length} statements, ${dossier.sources.size} sources`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(live.subject.contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(live.subject.contentFolder)) return;
          const { messages } = live.refresh();
          if (messages.length > 0) logger.error(`\n${reportPretty(messages)}`);
          // Every page may show what changed: names, citations, backlinks.
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
