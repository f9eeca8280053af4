import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, fromDebian, requireProgram } from '../programs/find-program.ts';
import { run } from '../run.ts';

/** The environment variable that names the Java to run the validator with. */
const JAVA_VARIABLE = 'JAVA_PATH';

/** What the validator reports and we do, each for a reason. */
const ALLOWED: readonly RegExp[] = [
  // It does not compare hashes with the files, so each script and style sheet seems to violate the policy of its page.
  /^(?:Resource|Inline script) violates Content Security Policy \(meta tag\)/,
  // Tables that are blocks on narrow screens need roles, because browsers drop the implicit ones.
  /^The “\w+” role is unnecessary for element “(?:table|thead|tbody|tr|th|td)”/,
  /^The “role” attribute must not be used on a “(?:tr|th|td)” element which has a “table” ancestor/,
];

/** A message in the validator’s JSON. Source: https://github.com/validator/validator/wiki/Output-»-JSON */
interface NuMessage {
  url: string;
  lastLine?: number;
  lastColumn?: number;
  message: string;
}

/** Finds Java, or installs Debian’s. Throws an error that says what to do if it is not available. */
export function requireJava(log: (line: string) => void): string {
  const home = process.env['JAVA_HOME'];
  return requireProgram(
    {
      name: 'Java',
      find: () => findProgram(JAVA_VARIABLE, ['java', 'java.exe'], [home && join(home, 'bin/java')]),
      installations: fromDebian('default-jre-headless'),
      missing: `The Nu HTML checker needs Java, and it could not be installed. Install it, or set ${JAVA_VARIABLE} to the path of its program.`,
    },
    log,
  );
}

/** What the Nu HTML checker finds in the HTML files below some folders, each as `file:line:column message`. */
export async function findNuIssues(...folders: readonly string[]): Promise<string[]> {
  const java = requireJava((line) => process.stderr.write(`${line}\n`));
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  // For some seconds of work, thorough compilation and parallel collection of garbage cost more than they save.
  const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m']; // the last because code compiled so needs more stack
  const { stdout, stderr } = await run(java, [
    ...options,
    '-jar',
    jar,
    '--skip-non-html',
    '--format',
    'json',
    '--stdout',
    '--exit-zero-always',
    ...folders,
  ]);
  if (stderr !== '') throw new Error(`the Nu validator failed:\n${stderr}`);
  const { messages } = JSON.parse(stdout) as { messages: NuMessage[] };
  const inFolder = (url: string) => {
    const path = fileURLToPath(url);
    return relative(dirname(folders.find((folder) => path.startsWith(folder)) ?? path), path).replaceAll(sep, '/');
  };
  return messages
    .filter(({ message }) => !ALLOWED.some((allowed) => allowed.test(message)))
    .map(({ url, lastLine, lastColumn, message }) => `${inFolder(url)}:${lastLine ?? 1}:${lastColumn ?? 1} ${message}`);
}
