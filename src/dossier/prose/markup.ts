import type { CodeIssue } from './code-in-prose.ts';

/** The parts of a Markdown node that are checked here. */
export interface MarkupNode {
  type: string;
  title?: string | null;
  start?: number | null;
  checked?: boolean | null;
  url?: string;
  children?: MarkupNode[];
}

/** Marks that have a meaning in prose, or that other checks speak of. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'paragraph heading text emphasis strong link linkReference definition image imageReference list listItem table tableRow ' +
    'tableCell footnoteReference footnoteDefinition html mdxjsEsm mdxFlowExpression mdxTextExpression mdxJsxFlowElement mdxJsxTextElement'
  ).split(' '),
);

const FRONTMATTER: CodeIssue = {
  reason: 'this is a second frontmatter: no check reads it',
  hint: 'Move its fields into the frontmatter at the top of the file, or remove the lines around it.',
};

/** What is wrong with the marks that have no meaning, and what to write instead. */
const WITHOUT_MEANING: Readonly<Record<string, CodeIssue>> = {
  yaml: FRONTMATTER,
  toml: FRONTMATTER,
  blockquote: {
    reason: 'this is a block quotation: it would look like the words of somebody',
    hint: 'Put the words into quotation marks, in a sentence that names the speaker and cites the source.',
  },
  code: { reason: 'this is set as code', hint: 'Remove the ``` around it or the blanks before it, and cite a source after each sentence.' },
  inlineCode: { reason: 'these words are set as code', hint: 'Remove the backticks. Quoted words stand in “…”, stressed ones in *…*.' },
  delete: {
    reason: 'these words are struck through, so readers cannot know what holds',
    hint: 'Remove the words. What a text said before stands in its corrections.',
  },
  break: {
    reason: 'the line is broken here, so that its two parts look like lines of their own',
    hint: 'Remove the backslash or the two blanks at the end of the line. An empty line begins a new paragraph.',
  },
  thematicBreak: {
    reason: 'this is a line across the page',
    hint: 'Remove it, or begin the next part with a heading: ## and its words.',
  },
};

/** Finds marks of Markdown in one node that have no meaning in our texts: a reader might take them for something. */
export function* findMarkup(node: MarkupNode): Generator<CodeIssue> {
  const { type, title, start, checked } = node;
  const issue = Object.hasOwn(WITHOUT_MEANING, type) ? WITHOUT_MEANING[type] : undefined;
  if (issue) yield issue;
  else if (!KNOWN.has(type)) yield { reason: `this mark of Markdown (${type}) has no meaning here`, hint: 'Write it in plain sentences.' };
  if (title)
    yield {
      reason: `the title “${title}” is seen by few readers: only with a mouse`,
      hint: type === 'image' ? 'Write ![what it shows](./picture.png), without a title.' : 'Write [words](/path/), without a title.',
    };
  if (type === 'list' && (start ?? 1) !== 1)
    yield {
      reason: `this becomes a list that begins with ${start}`,
      hint: `Begin a list with 1. To begin a sentence with a number, write ${start}\\. for its full stop, or other words first.`,
    };
  if (type === 'heading' && node.children?.length === 0)
    yield { reason: 'the heading has no words', hint: 'Write them behind the number signs, or remove the line.' };
  if (type === 'listItem' && typeof checked === 'boolean')
    yield { reason: 'this becomes a box to tick', hint: 'Remove the square brackets.' };
  if (
    HOLDING_LINES.has(type) &&
    node.children?.some((child) => child.type === 'image') &&
    (type !== 'paragraph' || node.children.length > 1)
  )
    yield {
      reason: 'the picture is in the middle of other text',
      hint: 'Put it on a line of its own, with empty lines around it.',
    };
}

/** Nodes whose children stand in a line. */
const HOLDING_LINES: ReadonlySet<string> = new Set('paragraph heading tableCell link emphasis strong linkReference'.split(' '));
