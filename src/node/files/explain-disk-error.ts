const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk is full',
  EEXIST: 'something else has its name',
  EFBIG: 'the file is too large for the disk',
  EISDIR: 'there is a folder with the name of a file',
  ENAMETOOLONG: 'the path is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'there is a file with the name of a folder',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
};

/** Why the file system refused something, without a full stop: in words where they are known, else as Node says it. */
export const explainDiskError = (error: unknown): string => REASONS[diskErrorCode(error)] ?? (error as Error).message;

/** The code of an error of the file system, such as `ENOENT`. */
export const diskErrorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

/** Whether a disk has no room, for anybody or for this user. */
export const isNoRoom = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(diskErrorCode(error));
