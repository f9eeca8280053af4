/** The commit a site was built from. */
export interface Revision {
  /** Short hash. */
  id: string;
  /** Day of the commit. */
  day: string;
}
