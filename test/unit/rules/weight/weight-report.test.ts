import { describe, expect, test } from 'vitest';
import { reportWeights } from '#rules/weight/weight-report.ts';

const WEIGHTS = {
  '/': { html: 20_000, text: 9000, script: 1000 },
  '/briefings/': { html: 20_000, text: 5000, script: 1000 },
  '/briefings/ferry/': { html: 20_000, text: 12_000, script: 2000 },
  '/briefings/toll/': { html: 20_000, text: 11_000, script: 2000 },
};

describe('a report of weights', () => {
  test('has the heaviest page of each kind, and the largest changes first', () => {
    const before = {
      ...WEIGHTS,
      '/': { html: 20_000, text: 9049, script: 1000 },
      '/briefings/': { html: 20_000, text: 5100, script: 1000 },
      '/briefings/toll/': { html: 20_000, text: 9500, script: 1000 },
      '/briefings/gone/': { html: 20_000, text: 4000, script: 1000 },
    };
    expect(reportWeights(WEIGHTS, before)).toMatchInlineSnapshot(`
      "## Page weights

      What a browser fetches for a page besides fonts and pictures, compressed; and the most HTML that a page of the kind has, not compressed.

      Against the main branch: 1 page is heavier or new, 2 pages are lighter or gone.

      | page | main branch | now | change |
      | --- | --: | --: | --: |
      | \`/briefings/gone/\` | 5.0 kB | – | −5.0 kB |
      | \`/briefings/toll/\` | 10.5 kB | 13.0 kB | +2.5 kB |
      | \`/briefings/\` | 6.1 kB | 6.0 kB | −0.1 kB |

      | kind of page | pages | the heaviest | HTML and CSS | script | most HTML |
      | --- | --: | --- | --: | --: | --: |
      | / | 1 | \`/\` | 9.0 kB | 1.0 kB | 20.0 kB |
      | /briefings/ | 1 | \`/briefings/\` | 5.0 kB | 1.0 kB | 20.0 kB |
      | /briefings/… | 2 | \`/briefings/ferry/\` | 12.0 kB | 2.0 kB | 20.0 kB |"
    `);
  });

  test('says so if there is nothing to compare with, or no change', () => {
    expect(reportWeights(WEIGHTS)).toContain('There is nothing to compare with.');
    expect(reportWeights(WEIGHTS, WEIGHTS)).toContain('No page differs from the main branch by more than a few bytes.');
  });

  test('lists only the largest of very many changes', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`/briefings/${index}/`, { html: 20_000, text: 1000 + index, script: 0 }]),
    );
    const report = reportWeights(many, {});
    expect(report).toContain('30 pages are heavier or new, 0 pages are lighter or gone.');
    expect(report).toContain('… and 10 others that changed less.');
    expect(report).toContain('`/briefings/29/` | – |');
    expect(report).not.toContain('`/briefings/9/` | – |');
  });
});
