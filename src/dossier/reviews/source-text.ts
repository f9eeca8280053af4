import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import { memoize } from '#lib/memoize.ts';
import type { Passage, Source } from '../source.ts';

/**
 * The text of a source that a statement is reviewed against: all that a statement may rest on, and nothing else. Where
 * a page stands, when it was opened and what we warn of is left out; so is how the lines of the file are broken.
 */
export const sourceText: (source: Source) => string = memoize((source) =>
  (source.kind === 'passage' ? passageLines(source.passage) : referenceLines(source)).map(collapseWhitespace).join('\n'),
);

const passageLines = ({ digest, quotations, dates }: Passage): string[] => [
  digest,
  ...quotations.map(quotationLine),
  ...dates.map(({ of, date }) => `${of}: ${date.edtf}${date.basis === 'resolved' ? `, from “${date.words}”` : ''}`),
];

const referenceLines = ({ label, reference: { title, issued, digest, quotations } }: Source & { kind: 'reference' }): string[] => [
  [label, title, issued].filter(Boolean).join(', '),
  digest,
  ...quotations.map(quotationLine),
];

const quotationLine = ({ text, speaker, attribution }: Pick<Passage['quotations'][number], 'text' | 'speaker' | 'attribution'>) =>
  `“${text}” (${[speaker ?? 'nobody named', attribution].filter(Boolean).join(', ')})`;
