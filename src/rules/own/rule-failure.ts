import type { Message, Place } from '#dossier/message.ts';

/** A place in a file of the newsroom, and the function there. */
export interface Frame extends Place {
  name?: string | undefined;
}

/** That a rule of the newsroom threw an error: its message, and the places in the newsroom’s own files that led to it. */
export class RuleFailure extends Error {
  frames: readonly Frame[];

  constructor(message: string, frames: readonly Frame[], cause: unknown) {
    super(message, { cause });
    this.frames = frames;
  }
}

const SETTINGS: Place = { file: 'site.config.ts', line: 1, column: 1 };

/**
 * Describes an error in a rule of the newsroom as a finding. It is always an error: nobody knows what the rule would have found.
 *
 * @param locate where the rule is defined: asked only if the error came from none of its lines
 */
export function describeFailure({ id }: { id: string }, error: unknown, locate: () => Place | undefined): Message {
  const message = error instanceof Error ? error.message : String(error);
  const frames = error instanceof RuleFailure ? error.frames : [];
  const [{ file, line, column } = locate() ?? SETTINGS, ...callers] = frames;
  return {
    ruleId: id,
    severity: 'error',
    reason: `the rule failed: ${message.trim().replace(/\s+/g, ' ').replace(/\.$/, '')}`,
    hint: [
      'Correct the rule; until then, what it would find is not known.',
      ...(callers.length > 0 ? [`It was called from ${callers.map(describeFrame).join(', ')}.`] : []),
    ].join(' '),
    place: { file, line, column },
  };
}

const describeFrame = ({ name, file, line, column }: Frame): string => `${file}:${line}:${column}${name ? ` (${name})` : ''}`;
