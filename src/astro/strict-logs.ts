import type { AstroIntegrationLogger } from 'astro';

/**
 * Makes a build fail if an error is logged: Astro prints some errors and still exits with 0.
 *
 * @param logger one of Astro’s: all of them write to the same destination
 */
export function failOnErrors({ options }: AstroIntegrationLogger): void {
  const { destination } = options;
  let hasFailed = false;
  options.destination = {
    ...destination,
    write: (event) => {
      destination.write(event);
      if (event.level !== 'error' || hasFailed) return;
      hasFailed = true;
      process.exitCode = 1;
      // The command ends with process.exit(0), so the code is set again on exit.
      process.on('exit', () => {
        process.exitCode = 1;
      });
    },
  };
}
