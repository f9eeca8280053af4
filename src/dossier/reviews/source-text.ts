import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import { memoize } from '#lib/memoize.ts';
import type { Passage, Source } from '../source.ts';

/**
 * The text of a source that statements are reviewed against: everything that can support a statement, and nothing else.
 * It excludes addresses, days of access, cautions and line breaks, so that changes to them do not reopen reviews.
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
