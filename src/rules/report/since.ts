import { cleanLine } from '#lib/text/terminal-text.ts';
import type { Message } from '#dossier/message.ts';
import { reportBrief } from './brief.ts';
import { countFindings, type Report } from './report.ts';

/** How many places of known findings are printed. */
const MOST_PLACES = 3;

/**
 * For a terminal beside an editor, after a save: the findings that were not there before, and in one line what is left of the
 * others. Known findings are the same wherever their line is now.
 */
export function reportSince(before: readonly Message[], { messages, texts }: Report): string {
  const known = new Map<string, number>();
  for (const message of before) known.set(keyOf(message), (known.get(keyOf(message)) ?? 0) + 1);
  const old = new Set(
    messages.filter((message) => {
      const left = known.get(keyOf(message)) ?? 0;
      known.set(keyOf(message), left - 1);
      return left > 0;
    }),
  );
  const fresh = messages.filter((message) => !old.has(message));
  const remaining = old.size > 0 ? [describeKnown([...old])] : [];
  return [...(fresh.length > 0 ? [reportBrief({ messages: fresh, texts })] : []), ...remaining].join('\n');
}

const keyOf = ({ place, severity, ruleId, reason }: Message) => [place.file, severity, ruleId, reason].join('\n');

/** "as before: 1 error (src/content/places/holm.yaml:3:7); npm run check prints it again" */
function describeKnown(old: readonly Message[]): string {
  const errorsFirst = [...old.filter(({ severity }) => severity === 'error'), ...old.filter(({ severity }) => severity !== 'error')];
  const places = errorsFirst.slice(0, MOST_PLACES).map(({ place }) => `${cleanLine(place.file)}:${place.line}:${place.column}`);
  const more = old.length > MOST_PLACES ? ' …' : '';
  return `as before: ${countFindings(old)} (${places.join(', ')}${more}); npm run check prints ${old.length === 1 ? 'it' : 'them'} again`;
}
