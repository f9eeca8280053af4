import { readFileSync } from 'node:fs';
import { findPackageIssues, type Lock, type Manifest } from './package-issues.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;

const lock = read('package-lock.json') as Lock;
const issues = findPackageIssues(read('package.json') as Manifest, lock);
for (const issue of issues) console.error(issue);
if (issues.length === 0) console.log(`${Object.keys(lock.packages).length - 1} packages: versions, hashes and licences are in order.`);
process.exitCode = issues.length > 0 ? 1 : 0;
