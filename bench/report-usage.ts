import { writeFileSync } from 'node:fs';

// Loaded into a measured process with --import. The format is that requested from GNU time: KiB, user seconds, system seconds.
process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env['BENCH_USAGE_FILE'] ?? '', `${maxRSS} ${userCPUTime / 1e6} ${systemCPUTime / 1e6}`);
});
