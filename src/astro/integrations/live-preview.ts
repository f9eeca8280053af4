import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { DevEnvironment, ErrorPayload, Plugin, ViteDevServer, WebSocketClient } from 'vite';
import { join, resolve } from 'node:path';
import { isRunnableDevEnvironment, normalizePath } from 'vite';
import { escapeHtml } from '#lib/web/escape-html.ts';
import { takeStepsAtPace } from '#lib/steps.ts';
import type { Compilation, ParsedSite } from '#rules/compile.ts';
import type { Message } from '#dossier/message.ts';
import { previewPage, previewSources } from '#views/page/preview.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import { countFindings } from '#rules/report/report.ts';
import { reportSince } from '#rules/report/since.ts';
import { OVERLAY, PAGE_FINDINGS, PAGE_OPEN, SAVES, type OpenPage, type PageFindings } from '#browser/dev/channel.ts';
import { CODE_ROOT } from '#node/project/code-root.ts';
import type { LiveDossier } from '#node/content/live-dossier.ts';
import { watchFolders } from '#node/files/watch-folders.ts';
import { writeEditorFiles } from '#node/project/write-editor-files.ts';
import { paceBehindPages } from '../check-pace.ts';
import { createPageRequests } from '../page-requests.ts';

/** The content is read again when nothing has changed for this many milliseconds: editors save in several steps, a moment apart. */
const DELAY = 20;
/** The check of a save begins when the open pages were sent again; if none is requested, after this many milliseconds. */
const PATIENCE = 500;

/**
 * The live preview of the development server: on every save, reloads the pages, then checks the content, and sends the findings
 * to the open page. It is not part of a build.
 */
export function livePreview(live: LiveDossier): AstroIntegration {
  return {
    name: 'live-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        live.showPreview();
        updateConfig({ vite: { plugins: [reloadOnce(live)] } });
        injectScript('page', `import ${JSON.stringify(join(CODE_ROOT, 'src/browser/dev/preview.ts'))};`);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { contentFolder, reviewLock, proofLock } = live.project;
        const pages = createPageRequests();
        let waiting: NodeJS.Timeout | undefined;
        let updating = Promise.resolve();
        const watched = watchFolders(contentFolder, [reviewLock, proofLock], () => {
          // A change to a folder causes many events, and some editors save in two steps: update once.
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            updating = updating.then(update).catch(logError); // the next save may fix it
          }, DELAY);
        });
        const logError = (error: unknown) => {
          logger.error((error as Error).message);
        };
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
          return live.refreshPreview();
        };
        let saves = 0;
        /** The findings of the last check; undefined while the content of the last save is not checked yet. */
        let latest: Compilation | undefined;
        /** The pages that wait for their findings meanwhile. */
        let waitingPages: { page: OpenPage; client: WebSocketClient }[] = [];
        /** The findings that were printed last. */
        let printed: readonly Message[] = [];
        const sendFindings = (client: WebSocketClient, { path, cites }: OpenPage, checked: Compilation) => {
          const dossier = live.current();
          const { base } = live.site;
          const preview = previewPage(path.startsWith(base) ? `/${path.slice(base.length)}` : path, { ...checked, dossier });
          client.send(PAGE_FINDINGS, { ...preview, sources: previewSources(cites, dossier) } satisfies PageFindings);
          if (preview.hasErrorElsewhere) sendOverlay(client, checked, server.config.root);
        };
        const update = async () => {
          const parsed = await read();
          latest = undefined;
          saves++;
          invalidatePages(server, live);
          server.ws.send({ type: 'full-reload' });
          checkWhenShown(parsed, saves).catch(logError);
        };
        const checkWhenShown = async (parsed: ParsedSite, save: number) => {
          const isOvertaken = () => save < saves; // what was saved since then is checked instead
          if (server.ws.clients.size > 0) await pages.whenSent(PATIENCE);
          if (isOvertaken()) return;
          const checked = await takeStepsAtPace(parsed.checkInSteps(), paceBehindPages(pages, isOvertaken));
          if (!checked || isOvertaken()) return;
          latest = checked;
          for (const { page, client } of waitingPages) sendFindings(client, page, checked);
          waitingPages = [];
          const { messages, texts } = checked;
          const isBroken = messages.some(({ severity }) => severity === 'error');
          if (messages.length > 0) logger[isBroken ? 'error' : 'warn'](`\n${reportSince(printed, { messages, texts })}`);
          else if (printed.length > 0) logger.info('no findings any more');
          printed = messages;
          writeForEditor(live, server.config.root, checked, logger);
        };
        latest = (await read()).check();
        printed = latest.messages; // by the check at the start
        writeForEditor(live, server.config.root, latest, logger);
        server.middlewares.use((request, response, next) => {
          pages.count(request, response);
          response.setHeader('Server-Timing', `${SAVES};desc=${saves}`);
          next();
        });
        server.ws.on(PAGE_OPEN, (page: OpenPage, client: WebSocketClient) => {
          // The page was still loading during the last save, and missed its message.
          if (page.saves < saves) client.send({ type: 'full-reload' });
          else if (latest) sendFindings(client, page, latest);
          else waitingPages.push({ page, client });
        });
        server.ws.on(OVERLAY, (_data: unknown, client: WebSocketClient) => {
          if (latest) sendOverlay(client, latest, server.config.root);
        });
      },
    },
  };
}

/** Keeps Astro from reloading the pages when a briefing changes: it would do so before the content was read again. */
const reloadOnce = ({ project: { contentFolder } }: LiveDossier): Plugin => ({
  name: 'reload-once',
  hotUpdate: {
    order: 'pre',
    handler: ({ file }) => (file.startsWith(`${normalizePath(contentFolder)}/`) && file.endsWith('.mdx') ? [] : undefined),
  },
});

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
