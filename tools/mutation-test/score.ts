import type { MutantResult } from '@stryker-mutator/api/core';
import { formatTable } from '../../bench/table.ts';
import type { EquivalentMutant } from './equivalent-mutants.ts';

/** In per cent: each file must reach it. */
export const FLOOR = 90;

/** A change to a file that no test noticed. */
export interface Survivor {
  line: number;
  /** The line of code in which it begins. */
  text: string;
  mutator: string;
  code: string;
  becomes: string;
}

/** How many mutants of a file were killed, without those that change nothing. */
export interface FileScore {
  file: string;
  mutants: number;
  killed: number;
  survivors: readonly Survivor[];
  /** Listed mutants that were killed or are none any more. */
  wronglyListed: readonly EquivalentMutant[];
}

/** Counts the mutants of a file. Mutants that cannot be run are not counted. */
export function scoreFile(
  file: string,
  text: string,
  results: readonly Pick<MutantResult, 'status' | 'location' | 'mutatorName' | 'replacement'>[],
  listed: readonly EquivalentMutant[],
): FileScore {
  const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const all = results
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ location, mutatorName, replacement }) => ({
      line: location.start.line,
      text: text.split('\n')[location.start.line - 1] ?? '',
      mutator: mutatorName,
      code: sliceText(text, location),
      becomes: replacement,
    }));
  const isSame =
    (survivor: Survivor) =>
    ({ code, becomes, at = '' }: EquivalentMutant) =>
      code === survivor.code && becomes === survivor.becomes && survivor.text.includes(at);
  const survivors = all.filter((survivor) => !listed.some(isSame(survivor)));
  return {
    file,
    mutants: killed + survivors.length,
    killed,
    survivors,
    wronglyListed: listed.filter((mutant) => !all.some((survivor) => isSame(survivor)(mutant))),
  };
}

/** The text at a location whose lines and columns count from 1. */
function sliceText(text: string, { start, end }: MutantResult['location']): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop()?.slice(0, end.column - 1) ?? '');
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join('\n');
}

/** In per cent; a file without mutants has the full score. */
const scoreOf = ({ killed, mutants }: Pick<FileScore, 'killed' | 'mutants'>): number => (mutants === 0 ? 100 : (100 * killed) / mutants);

const isBelowFloor = (score: FileScore): boolean => scoreOf(score) < FLOOR;

/** Whether every file reaches the floor, and every listed mutant still changes nothing. */
export const isInOrder = (scores: readonly FileScore[]): boolean =>
  scores.every((score) => !isBelowFloor(score) && score.wronglyListed.length === 0);

/** A table of all files, and each survivor as a line of code with what it may become. */
export function formatScores(scores: readonly FileScore[]): string {
  const sum = (count: (score: FileScore) => number) => scores.reduce((total, score) => total + count(score), 0);
  const total = { file: 'all', mutants: sum(({ mutants }) => mutants), killed: sum(({ killed }) => killed) };
  const row = (score: Pick<FileScore, 'file' | 'mutants' | 'killed'>) => [
    score.file,
    String(score.mutants),
    String(score.killed),
    `${scoreOf(score).toFixed(1)} %`,
  ];
  return [
    ...scores.flatMap(({ file, survivors }) => survivors.map((survivor) => formatSurvivor(file, survivor))),
    ...scores.flatMap(({ file, wronglyListed }) =>
      wronglyListed.map(
        ({ code, becomes }) =>
          `${file}: “${code}” → “${becomes}” is listed as a mutant that changes nothing, but no such mutant survives. Remove it from tools/mutation-test/equivalent-mutants.ts.`,
      ),
    ),
    formatTable(['file', 'mutants', 'killed', 'score'], [...scores.map(row), row(total)]),
    ...scores
      .filter(isBelowFloor)
      .map(({ file }) => `${file} is below ${FLOOR} %. Test what its survivors change, or delete the code if nothing needs it.`),
  ].join('\n');
}

const formatSurvivor = (file: string, { line, mutator, code, becomes }: Survivor): string =>
  `${file}:${line}  ${mutator}\n  - ${code.replaceAll('\n', '\n    ')}\n  + ${becomes.replaceAll('\n', '\n    ')}`;
