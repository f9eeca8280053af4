import { compileContent, type CompileOptions } from '#rules/compile.ts';
import type { Rule } from '#rules/rule.ts';
import type { SiteInput } from '#schemas/site.ts';
import { CONTENT_ROOT, contentFiles, fillIn, makeSite, parseSample, type Changes } from './entries.ts';

interface Options extends Pick<CompileOptions, 'today'> {
  settings?: Partial<SiteInput>;
}

/** What one rule finds. */
export interface RuleFindings {
  /** A line for each finding: `actors/x.yaml:3:1 what is wrong`. */
  found: string[];
  /** What is wrong, without the places. */
  reasons: string[];
  /** What to do about each. */
  hints: (string | undefined)[];
  /** The two texts of each suspicion. */
  suspected: { text: string; basis: string }[];
}

/** Makes a function that checks the sample project, with some short entries, by one rule alone. */
export const checkWith =
  (rule: Rule) =>
  (changes: Changes, { settings, ...options }: Options = {}): RuleFindings => {
    const { messages, suspicions } = compileContent(contentFiles(fillIn(changes)), makeSite(settings), parseSample(), {
      ...options,
      rules: [rule],
    });
    return {
      found: messages.map(({ place, reason }) => `${place.file.replace(CONTENT_ROOT, '')}:${place.line}:${place.column} ${reason}`),
      reasons: messages.map(({ reason }) => reason),
      hints: messages.map(({ hint }) => hint),
      suspected: suspicions.map(({ text, basis }) => ({ text, basis })),
    };
  };
