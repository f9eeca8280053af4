import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { DevEnvironment, ErrorPayload, ViteDevServer, WebSocketClient } from 'vite';
import { join, resolve } from 'node:path';
import { isRunnableDevEnvironment, normalizePath } from 'vite';
import { escapeHtml } from '#lib/web/escape-html.ts';
import type { Compilation } from '#rules/compile.ts';
import type { Message } from '#dossier/message.ts';
import { previewPage, previewSources } from '#views/page/preview.ts';
import { reportBrief } from '#rules/report/brief.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import { countFindings } from '#rules/report/report.ts';
import { LOOK, OVERLAY, SAVES, SHOW, type Look, type Shown } from '#browser/dev/channel.ts';
import { CODE_ROOT } from '#node/project/code-root.ts';
import type { LiveDossier } from '#node/content/live-dossier.ts';
import { watchFolders } from '#node/files/watch-folders.ts';
import { writeEditorFiles } from '#node/project/write-editor-files.ts';

/** The content is read again when nothing has changed for this many milliseconds. */
const DELAY = 50;

/**
 * The live preview of the development server: checks the content on every save, reloads the pages, and sends the findings
 * to the open page. It is not part of a build.
 */
export function livePreview(live: LiveDossier): AstroIntegration {
  return {
    name: 'live-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        live.showPreview();
        injectScript('page', `import ${JSON.stringify(join(CODE_ROOT, 'src/browser/dev/preview.ts'))};`);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { contentFolder, reviewLock, proofLock } = live.project;
        let waiting: NodeJS.Timeout | undefined;
        let updating = Promise.resolve();
        const watched = watchFolders(contentFolder, [reviewLock, proofLock], () => {
          // A change to a folder causes many events, and some editors save in two steps: update once.
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            updating = updating.then(update).catch((error: unknown) => {
              logger.error((error as Error).message); // the next save may fix it
            });
          }, DELAY);
        });
        server.httpServer?.once('close', watched.close);
        server.watcher.add(live.project.siteConfig);
        server.watcher.on('change', (file) => {
          if (isReadAtStart(normalizePath(file), server))
            logger.warn(
              `${file} was changed. The settings, with rules and words, are read at the start: stop npm run dev, and start it again.`,
            );
        });
        const read = () => {
          watched.renew();
          return live.refreshWithPictures();
        };
        let latest = await read();
        writeForEditor(live, server.config.root, latest, logger);
        let saves = 0;
        let hadFindings = latest.messages.length > 0;
        const update = async () => {
          latest = await read();
          saves++;
          const { messages, texts } = latest;
          const isBroken = messages.some(({ severity }) => severity === 'error');
          if (messages.length > 0) logger[isBroken ? 'error' : 'warn'](`\n${reportBrief({ messages, texts })}`);
          else if (hadFindings) logger.info('no findings any more');
          hadFindings = messages.length > 0;
          invalidatePages(server, live);
          server.ws.send({ type: 'full-reload' });
          writeForEditor(live, server.config.root, latest, logger);
        };
        server.middlewares.use((_request, response, next) => {
          response.setHeader('Server-Timing', `${SAVES};desc=${saves}`);
          next();
        });
        server.ws.on(LOOK, (look: Look, client: WebSocketClient) => {
          // The page was still loading during the last save, and missed its message.
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

/** Whether a file is the settings, or a module that no page uses: then only the settings can import it. */
const isReadAtStart = (file: string, { environments }: ViteDevServer): boolean =>
  file.endsWith('.ts') &&
  !/\/(?:\.astro|dist|node_modules)\//.test(file) &&
  Object.values(environments).every(({ moduleGraph }) => !moduleGraph.getModulesByFile(file)?.size);

/** Updates the files for code editors, so that they complete the current ids. Errors are only logged. */
function writeForEditor({ project, site }: LiveDossier, root: string, latest: Compilation, logger: AstroIntegrationLogger): void {
  try {
    writeEditorFiles(project, root, site, latest.preview());
  } catch (error) {
    logger.warn(`the schemas and snippets for editors could not be written: ${(error as Error).message}`);
  }
}

/** Invalidates all pages and the prose of all briefings: any of them may show the change. */
function invalidatePages({ config, environments }: ViteDevServer, live: LiveDossier): void {
  for (const environment of Object.values(environments)) {
    if (environment.name === 'client') continue;
    // On this event, Astro lists its pages again.
    environment.hot.send('astro:content-changed', {});
    for (const { file } of live.current().briefings) invalidateModules(environment, normalizePath(resolve(config.root, file)));
  }
}

function invalidateModules(environment: DevEnvironment, file: string): void {
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

/** An error for Astro’s overlay, which also shows a title. */
type Overlay = ErrorPayload['err'] & { title: string };

/** The findings for the overlay of the development server. The next save without errors closes it. */
function toOverlay(first: Message, messages: readonly Message[], texts: ReadonlyMap<string, string>, root: string): Overlay {
  const { file, line, column } = first.place;
  return {
    name: 'Content check',
    title: `Found in the content: ${countFindings(messages)}`,
    plugin: 'content-check',
    // Astro reads this file, and would wait for a pipe forever.
    ...(texts.has(file) ? { id: file, loc: { file: resolve(root, file), line, column } } : {}),
    // The overlay parses this as HTML. Findings have no stack, so its section “Stack Trace” is hidden.
    message: `<style>#stack { display: none }</style><pre style="margin: 0; white-space: pre-wrap">${escapeHtml(reportPretty({ messages, texts }))}</pre>`,
    stack: '',
  };
}
