import type { Message } from '#dossier/message.ts';

/**
 * Groups findings in one file that differ only in the position of a list item, such as the empty digests of an article.
 * Groups are in the order of their first findings. A finding that is in no list is alone.
 */
export function groupAlike(messages: readonly Message[]): Message[][] {
  const groups = Map.groupBy(messages, (message) => {
    const { place, severity, ruleId, reason } = message;
    const shape = withoutPositions(reason);
    return shape === reason ? message : [place.file, severity, ruleId, shape].join('\n');
  });
  return [...groups.values()];
}

/** "passages[…].digest: the passage has no digest yet" */
export const withoutPositions = (reason: string): string => reason.replace(/\[\d+\]/g, '[…]');
