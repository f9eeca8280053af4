import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { useBrowser } from '../support/browser.ts';
import { readSite } from '../support/built-site.ts';

const browser = useBrowser();

/** The error of the browser for a text that is not well-formed XML, or nothing. */
async function faultOf(text: string): Promise<string> {
  const page = await browser.open('/404.html');
  await page.goto('about:blank'); // the policy of the site's own pages forbids parsing in scripts
  return page.evaluate(
    (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? '',
    text,
  );
}

test.each(Object.keys(SITES) as SiteName[])('on the site "%s", a browser parses feeds and sitemaps as XML', async (name) => {
  const { folder, files } = await readSite(name);
  const documents = [...files].filter((file) => file.endsWith('.xml'));
  expect(documents.length).toBeGreaterThanOrEqual(4);
  for (const file of documents) expect(await faultOf(readFileSync(join(folder, file), 'utf8')), file).toBe('');
  expect(await faultOf('<feed>Salt & pepper</feed>')).toContain('error');
});
