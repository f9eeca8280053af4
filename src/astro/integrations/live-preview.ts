import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { DevEnvironment, ErrorPayload, ViteDevServer, WebSocketClient } from 'vite';
import { dirname, resolve, sep } from 'node:path';
import { isRunnableDevEnvironment, normalizePath } from 'vite';
import { escapeHtml } from '#lib/web/escape-html.ts';
import type { Compilation } from '#rules/compile.ts';
import type { Message } from '#dossier/message.ts';
import { previewPage, previewSources } from '#views/page/preview.ts';
import { reportBrief } from '#rules/report/brief.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import { countFindings } from '#rules/report/report.ts';
import { LOOK, OVERLAY, SAVES, SHOW, type Look, type Shown } from '#browser/dev/channel.ts';
import type { LiveDossier } from '#node/live-dossier.ts';
import { writeEditorFiles } from '#node/write-editor-files.ts';

/** Milliseconds without a change after which the content is read anew. */
const SETTLED = 50;

/**
 * The development server's own part: checks the content on every save, shows the pages as they stand now, and tells the
 * page in view what was found. Nothing of it reaches a build.
 */
export function livePreview(live: LiveDossier): AstroIntegration {
  return {
    name: 'live-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        live.showPreview();
        injectScript('page', `import '/src/browser/dev/preview.ts';`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let latest = live.refresh();
        writeForEditor(live, server.config.root, latest, logger);
        const { contentFolder, reviewLock } = live.project;
        // The folder around it, so that it is seen to come back when all of it was away, as while a branch is changed.
        server.watcher.add([dirname(contentFolder), reviewLock]);
        let saves = 0;
        let hadFindings = latest.messages.length > 0;
        const follow = () => {
          latest = live.refresh();
          saves++;
          const { messages, texts } = latest;
          const isBroken = messages.some(({ severity }) => severity === 'error');
          if (messages.length > 0) logger[isBroken ? 'error' : 'warn'](`\n${reportBrief({ messages, texts })}`);
          else if (hadFindings) logger.info('no findings any more');
          hadFindings = messages.length > 0;
          forgetPages(server, live);
          server.ws.send({ type: 'full-reload' });
          writeForEditor(live, server.config.root, latest, logger);
        };
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (path !== reviewLock && path !== contentFolder && !path.startsWith(contentFolder + sep)) return;
          // A folder that comes or goes is many events, and some editors save in two steps: they are told once.
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            try {
              follow();
            } catch (error) {
              logger.error((error as Error).message); // the next save may mend it
            }
          }, SETTLED);
        });
        server.middlewares.use((_request, response, next) => {
          response.setHeader('Server-Timing', `${SAVES};desc=${saves}`);
          next();
        });
        server.ws.on(LOOK, (look: Look, client: WebSocketClient) => {
          // The page was still on its way when something was saved, and could not be told.
          if (look.saves < saves) client.send({ type: 'full-reload' });
          else answer(look, client, latest, live, server.config.root);
        });
        server.ws.on(OVERLAY, (_data: unknown, client: WebSocketClient) => {
          sendOverlay(client, latest, server.config.root);
        });
      },
    },
  };
}

/** Editors complete the ids that there are now. What cannot be written is told, and stops nothing. */
function writeForEditor({ project, site }: LiveDossier, root: string, latest: Compilation, logger: AstroIntegrationLogger): void {
  try {
    writeEditorFiles(project, root, site, latest.preview());
  } catch (error) {
    logger.warn(`the schemas and snippets for editors could not be written: ${(error as Error).message}`);
  }
}

/** Every page may show what changed, and the prose of every briefing may be linked and numbered anew. */
function forgetPages({ config, environments }: ViteDevServer, live: LiveDossier): void {
  for (const environment of Object.values(environments)) {
    if (environment.name === 'client') continue;
    // The event by which Astro itself forgets which pages there are.
    environment.hot.send('astro:content-changed', {});
    for (const { file } of live.current().briefings) forgetModules(environment, normalizePath(resolve(config.root, file)));
  }
}

function forgetModules(environment: DevEnvironment, file: string): void {
  for (const module of environment.moduleGraph.getModulesByFile(file) ?? []) environment.moduleGraph.invalidateModule(module);
  if (!isRunnableDevEnvironment(environment)) return;
  const { evaluatedModules } = environment.runner;
  for (const module of evaluatedModules.getModulesByFile(file) ?? []) evaluatedModules.invalidateModule(module);
}

function answer({ path, cites }: Look, client: WebSocketClient, latest: Compilation, live: LiveDossier, root: string): void {
  const dossier = live.current();
  const { base } = live.site;
  const preview = previewPage(path.startsWith(base) ? `/${path.slice(base.length)}` : path, { ...latest, dossier });
  client.send(SHOW, { ...preview, sources: previewSources(cites, dossier) } satisfies Shown);
  if (preview.hasErrorElsewhere) sendOverlay(client, latest, root);
}

function sendOverlay(client: WebSocketClient, { messages, texts }: Compilation, root: string): void {
  const first = messages.find(({ severity }) => severity === 'error') ?? messages[0];
  if (first) client.send({ type: 'error', err: toOverlay(first, messages, texts, root) });
}

/** What Astro’s overlay shows besides what Vite’s does. */
type Overlay = ErrorPayload['err'] & { title: string };

/** The findings as the development server’s overlay shows them; it goes away with the next good save. */
function toOverlay(first: Message, messages: readonly Message[], texts: ReadonlyMap<string, string>, root: string): Overlay {
  const { file, line, column } = first.place;
  return {
    name: 'Content check',
    title: `Found in the content: ${countFindings(messages)}`,
    plugin: 'content-check',
    // Astro reads the file that is named here, and would wait for a pipe without end.
    ...(texts.has(file) ? { id: file, loc: { file: resolve(root, file), line, column } } : {}),
    message: escapeHtml([first.reason, first.hint].filter(Boolean).join('\n')), // the overlay takes it for HTML
    stack: reportPretty({ messages, texts }), // the one part of the overlay that keeps lines as they are
  };
}
