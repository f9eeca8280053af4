const LONGEST = 160;

/**
 * The lines that only one of two texts has, ignoring their order: first the removed lines with their numbers in the old
 * text, then the added lines with their numbers in the new one. Long lines are truncated.
 */
export function diffLines(before: string, after: string): string[] {
  const [old, fresh] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const only = (lines: readonly string[], others: readonly string[], mark: string) => {
    const known = new Set(others);
    return lines.flatMap((line, index) => (known.has(line) ? [] : [`${String(index + 1).padStart(5)} ${mark} ${cut(line)}`]));
  };
  return [...only(old, fresh, '-'), ...only(fresh, old, '+')];
}

const cut = (line: string) => (line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line);
