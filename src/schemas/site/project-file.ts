import { z } from 'zod';

/** The path of a file that a setting names, from the repository’s root. Whether it exists is checked when the settings are loaded. */
export const projectFile = (extension: '.astro' | '.css') =>
  z
    .string()
    .regex(
      new RegExp(`^\\./(?!\\.)(?:(?!\\.\\.?/)[^/]+/)*[^/]+\\${extension}$`),
      `a path from the repository’s root begins with "./", ends with "${extension}", and does not lead out of it`,
    );
