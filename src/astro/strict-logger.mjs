import nodeLogger from 'astro/logger/node';

let hasFailed = false;

/**
 * Astro’s own logger, but an error that is logged in a build makes the command fail: Astro prints some errors and still
 * exits with 0.
 *
 * @param {Parameters<typeof nodeLogger>[0]} config
 */
export default function strictLogger(config) {
  const logger = nodeLogger(config);
  return {
    /** @param {Parameters<typeof logger.write>[0]} event */
    write(event) {
      logger.write(event);
      if (event.level !== 'error' || hasFailed || !process.argv.includes('build')) return;
      hasFailed = true;
      process.exitCode = 1;
      // The command ends with process.exit(0), so the code is set again on exit.
      process.on('exit', () => {
        process.exitCode = 1;
      });
    },
  };
}
