import type { AstroIntegrationLogger } from 'astro';

/**
 * Makes a build fail if an error is logged: Astro prints some errors and still exits with 0. Leaves out what would mislead: that the
 * build is complete, and the stack trace of each page that fails, since Astro prints the first one again when it ends.
 *
 * @param logger one of Astro’s: all of them write to the same destination
 */
export function failOnErrors({ options }: AstroIntegrationLogger, host: Pick<NodeJS.Process, 'exitCode' | 'on'> = process): void {
  const { destination } = options;
  let hasFailed = false;
  options.destination = {
    ...destination,
    write: (event) => {
      if (!(hasFailed && isCompletion(event)) && !isErrorOfPage(event)) destination.write(event);
      if (event.level !== 'error' || hasFailed) return;
      hasFailed = true;
      host.exitCode = 1;
      // The command ends with process.exit(0), so the code is set again on exit.
      host.on('exit', () => {
        host.exitCode = 1;
      });
    },
  };
}

type LogEvent = Parameters<AstroIntegrationLogger['options']['destination']['write']>[0];

const isCompletion = ({ level, label, message }: LogEvent): boolean =>
  level === 'info' && label === 'build' && /built in|Complete!/.test(message);

/** Errors of pages have no label: those of integrations and of the parts of Astro have one. */
const isErrorOfPage = ({ level, label }: LogEvent): boolean => level === 'error' && label === null;
