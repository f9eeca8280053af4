import { setImmediate } from 'node:timers/promises';
import type { Pace } from '#lib/steps.ts';
import type { PageRequests } from './page-requests.ts';

/** For so many milliseconds, a check goes on before it lets the server answer: too short for a reader to notice. */
const SLICE = 15;

/** The pace of a check in a server: requests that arrive meanwhile are handled, and pages are sent before it goes on. */
export function paceBehindPages(pages: Pick<PageRequests, 'whenIdle'>, isGivenUp: () => boolean): Pace {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since >= SLICE,
    giveWay: async () => {
      await setImmediate(); // requests that have arrived are counted now
      await pages.whenIdle();
      since = performance.now();
    },
    isGivenUp,
  };
}
