import type { RuleExample } from '#model/checks/rule.ts';
import { compileContent, type Compilation } from '#model/compile.ts';
import { contentFiles, fillIn, makeSite } from './entries.ts';

/** Checks the minimal subject with an example's files put over it. */
export const compileExample = ({ files, asWritten, settings }: RuleExample): Compilation =>
  compileContent(contentFiles(asWritten ? files : fillIn(files)), makeSite(settings));
