/** A mutant that changes nothing which anyone could notice. */
export interface EquivalentMutant {
  /** The code as it stands in the file, and what the mutant makes of it. */
  code: string;
  becomes: string;
  /** Why nothing changes. */
  because: string;
}

/** The mutants that no test can kill, by file. */
export const EQUIVALENT_MUTANTS: Readonly<Record<string, readonly EquivalentMutant[]>> = {};
