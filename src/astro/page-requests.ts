import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from '#lib/once.ts';

/** After so many milliseconds, nothing waits for a page any more: a component of the site may never end. */
const LONGEST = 10_000;

/** Counts the pages that a server is rendering, so that other work can wait for them. */
export interface PageRequests {
  /** Counts a request, if it is one for a page, until the page was sent, but for ten seconds at most. */
  count(request: IncomingMessage, response: ServerResponse): void;
  /** Resolves at once if no page is being rendered, and otherwise when all were sent. */
  whenIdle(): Promise<void>;
  /**
   * Resolves when a page was sent and no other is being rendered. If none is requested within some milliseconds, it resolves
   * then.
   */
  whenSent(patience: number): Promise<void>;
}

export function createPageRequests(): PageRequests {
  let open = 0;
  const waiting = new Set<() => void>();
  /** Calls back once: when no page is being rendered any more, or when the function that it returns is called. */
  const wait = (resolve: () => void): (() => void) => {
    const end = () => {
      waiting.delete(end);
      resolve();
    };
    waiting.add(end);
    return end;
  };
  return {
    count: (request, response) => {
      if (!request.headers.accept?.includes('text/html')) return;
      open++;
      const end = once(() => {
        clearTimeout(timer);
        open--;
        if (open === 0) for (const go of waiting) go();
      });
      const timer = setTimeout(end, LONGEST);
      response.once('close', end);
    },
    whenIdle: () =>
      new Promise((resolve) => {
        if (open === 0) resolve();
        else wait(resolve);
      }),
    whenSent: (patience) =>
      new Promise((resolve) => {
        const end = wait(() => {
          clearTimeout(timer);
          resolve();
        });
        const timer = setTimeout(() => {
          if (open === 0) end();
        }, patience);
      }),
  };
}
