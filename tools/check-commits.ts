import { execFileSync } from 'node:child_process';
import { findSubjectIssues } from './commit-subjects.ts';

// Usage: node tools/check-commits.ts BASE, the branch that the commits will be merged into.
const [base = 'origin/main'] = process.argv.slice(2);
const subjects = execFileSync('git', ['log', '--no-merges', '--format=%s', `${base}..HEAD`], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const issues = findSubjectIssues(subjects);
for (const issue of issues) console.error(issue);
if (issues.length === 0) console.log(`${subjects.length} commits: their subjects are in order.`);
process.exitCode = issues.length > 0 ? 1 : 0;
