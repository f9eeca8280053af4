import type { FaceRule } from '#lib/fonts/parse-set-text.ts';

/** Which text the style sheets set in another font than the page. The build preloads what a page needs by these. */
export const FACE_RULES: FaceRule[] = [
  { selector: '.ui', family: 'UI' },
  { selector: 'table', family: 'UI' },
  { selector: '.at-a-glance', family: 'UI' },
  { selector: '.cite', family: 'UI' },
  { selector: '.origin-word', family: 'UI', style: 'normal' },
  { selector: '.site-name', family: 'Reading' },
  { selector: 'blockquote', family: 'Reading' },
  { selector: '.positions-table td', family: 'Reading' },
  { selector: 'em', style: 'italic' },
  { selector: 'i', style: 'italic' },
  { selector: 'cite', style: 'italic' },
  { selector: '.guide', style: 'italic' },
  { selector: '.sources q', style: 'italic' },
  { selector: '.standfirst', style: 'italic' },
  { selector: '.print-edition .ui', family: 'Reading' },
  { selector: '[lang]', style: 'normal' },
  { selector: '.map-area', family: 'Reading', style: 'italic' },
  { selector: '.map-sea', family: 'Reading', style: 'italic' },
  { selector: '.timeline', isHidden: true }, // far events have no layout until they come near
  { selector: '.evidence', style: 'normal' },
];
