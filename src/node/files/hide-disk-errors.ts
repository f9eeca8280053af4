/** Error messages for a full disk, from Node and from the bundler on each system. */
const DISK_FULL = /\bENOSPC\b|\bEDQUOT\b|\(os error (?:28|112|122)\)/;

/**
 * Hides what Astro and the bundler print when the disk is full: stack traces, and a request to report an error of the
 * bundler. Returns a function that tells whether anything was hidden, so that the caller can explain it in a sentence.
 */
export function hideDiskErrors(stderr: NodeJS.WriteStream, isDiskFull: () => boolean): () => boolean {
  let wasFull = false;
  const write = stderr.write.bind(stderr) as (...args: unknown[]) => boolean;
  // Astro prints such an error and ends the process, and calls no hook in between: only the printed text shows it.
  stderr.write = (...args: unknown[]) => {
    // The error may be about another disk. When it is printed again, the disk may already have room.
    const isHidden = DISK_FULL.test(String(args[0])) && (wasFull || isDiskFull());
    wasFull ||= isHidden;
    return isHidden || write(...args);
  };
  return () => wasFull;
}
