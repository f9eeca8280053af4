import { expect, test } from 'vitest';
import { parseBlame } from '#node/content/read-authors.ts';

const COMMIT = 'a'.repeat(40);
const BLAME = `${COMMIT} 1 1 2
author Nia Reed
author-mail <nia@example.org>
author-time 1580000000
summary author Tom Hale
filename a.yaml
\ttitle: A page
${COMMIT} 2 2
author Nia Reed
author-mail <nia@example.org>
author-time 1580000000
filename a.yaml
\tauthor Somebody
${'0'.repeat(40)} 3 3 1
author Not Committed Yet
author-mail <not.committed.yet>
author-time 1590000000
filename a.yaml
\tkind: news
`;

test('each line has the author of its last change; what is not committed is by the present user', () => {
  expect(parseBlame(BLAME, 'Ada Quill')).toEqual([
    { name: 'Nia Reed', time: 1580000000 },
    { name: 'Nia Reed', time: 1580000000 },
    { name: 'Ada Quill', time: 1590000000 },
  ]);
});
