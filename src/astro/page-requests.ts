import type { IncomingMessage, ServerResponse } from 'node:http';

/** Counts the pages that a server is rendering, so that other work can wait for them. */
export interface PageRequests {
  /** Counts a request, if it is one for a page. */
  count(request: IncomingMessage, response: ServerResponse): void;
  /**
   * Resolves when a page was sent and no other is being rendered. If none is requested within some milliseconds, it resolves
   * then.
   */
  whenSent(patience: number): Promise<void>;
}

export function createPageRequests(): PageRequests {
  let open = 0;
  let waiting: (() => void)[] = [];
  const resolveAll = () => {
    if (open > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  return {
    count: (request, response) => {
      if (!request.headers.accept?.includes('text/html')) return;
      open++;
      response.once('close', () => {
        open--;
        resolveAll();
      });
    },
    whenSent: (patience) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        setTimeout(resolveAll, patience);
      }),
  };
}
