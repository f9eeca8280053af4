import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITES, type SiteName } from '../support/build-sites.ts';
import { useBrowser } from '../support/browser.ts';
import { readSite } from '../support/built-site.ts';

const browser = useBrowser();

/** What a browser says of a text that is no well-formed XML; nothing of one that is. */
async function faultOf(text: string): Promise<string> {
  const page = await browser.open('/404.html');
  await page.goto('about:blank'); // a page of ours lets no script parse anything
  return page.evaluate(
    (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? '',
    text,
  );
}

test.each(Object.keys(SITES) as SiteName[])('on the site "%s", feeds and sitemaps are well-formed XML to a browser', async (name) => {
  const { folder, files } = await readSite(name);
  const documents = [...files].filter((file) => file.endsWith('.xml'));
  expect(documents.length).toBeGreaterThanOrEqual(4);
  for (const file of documents) expect(await faultOf(readFileSync(join(folder, file), 'utf8')), file).toBe('');
  expect(await faultOf('<feed>Salt & pepper</feed>')).toContain('error');
});
