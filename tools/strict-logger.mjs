import nodeLogger from 'astro/logger/node';

let armed = false;

/**
 * Astro's own logger, but any error that it logs in a build makes the command fail: Astro itself only prints some of
 * them and ends with 0.
 *
 * @param {Parameters<typeof nodeLogger>[0]} config
 */
export default function strictLogger(config) {
  const logger = nodeLogger(config);
  return {
    /** @param {Parameters<typeof logger.write>[0]} event */
    write(event) {
      logger.write(event);
      if (event.level !== 'error' || armed || !process.argv.includes('build')) return;
      armed = true;
      process.exitCode = 1;
      // The command ends with process.exit(0), so the code is set as late as can be.
      process.on('exit', () => {
        process.exitCode = 1;
      });
    },
  };
}
