import type { Page } from 'playwright-core';

export interface Complaints {
  /** Everything since the last call: errors of the browser, violations of the policy, requests that failed or left the site. */
  read(): Promise<string[]>;
}

/** Collects what goes wrong on the pages that a tab opens from now on, in place of an earlier collection. */
export async function collectComplaints(page: Page, origin: string): Promise<Complaints> {
  const complaints: string[] = [];
  page.removeAllListeners();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) complaints.push(`leaves the site: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Requests that the next page interrupts do not count.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    const kept: string[] = ((window as unknown as { refused: string[] }).refused = []);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => kept.push(effectiveDirective));
  });
  return {
    read: async () => {
      const refused = await page.evaluate(() => (window as unknown as { refused: string[] }).refused.splice(0));
      return [...complaints.splice(0), ...[...new Set(refused)].sort().map((directive) => `violates ${directive}`)];
    },
  };
}
