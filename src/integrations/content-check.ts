import type { AstroIntegration } from 'astro';
import type { ErrorPayload } from 'vite';
import type { Message } from '#model/message.ts';
import { reportBrief } from '#model/report/brief.ts';
import { reportPretty } from '#model/report/pretty.ts';
import { countFindings } from '#model/report/report.ts';
import type { LiveDossier } from '../files/live-dossier.ts';

/** Checks the content before anything is rendered, and stops the build where it does not hold. */
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
        // Astro would print a stack trace under anything thrown here; an editor's mistake deserves none. In development
        // the server starts all the same, and shows what is wrong.
        if (!dossier && isBuild) process.exit(1);
        if (dossier) logger.info(`${dossier.statements.length} statements, ${dossier.sources.size} sources`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let overlay: ErrorPayload | undefined;
        // Astro reloads the page by itself when content changes: the new page is told what is wrong, too.
        server.ws.on('connection', () => {
          if (overlay) server.ws.send(overlay);
        });
        const watched = [live.subject.contentFolder, live.subject.reviewLock];
        server.watcher.add(watched);
        server.watcher.on('all', (_event, path) => {
          if (!watched.some((file) => path.startsWith(file))) return;
          const { messages, texts } = live.refresh();
          const first = messages.find((message) => message.severity === 'error');
          if (messages.length > 0) logger.error(`\n${reportBrief({ messages, texts })}`);
          // Every page may show what changed: names, citations, backlinks.
          server.moduleGraph.invalidateAll();
          overlay = first && { type: 'error', err: toOverlay(first, messages, texts) };
          server.ws.send(overlay ?? { type: 'full-reload' });
        });
      },
    },
  };
}

/** The findings as the development server's overlay shows them; it goes away with the next good save. */
function toOverlay(first: Message, messages: readonly Message[], texts: ReadonlyMap<string, string>): ErrorPayload['err'] {
  const { file, line, column } = first.place;
  return {
    name: 'ContentError',
    plugin: 'content-check',
    id: file,
    loc: { file, line, column },
    message: `${first.reason}${first.hint ? `\n${first.hint}` : ''}\n\nIn all: ${countFindings(messages)}.`,
    frame: reportPretty({ messages, texts }),
    stack: '',
  };
}
