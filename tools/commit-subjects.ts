/** The longest subject that GitHub, `git log --oneline` and most tools show whole. */
const LONGEST_SUBJECT = 72;

/** What is wrong with the subjects of commits, one sentence for each. A subject starts with a capital letter and has no full stop. */
export const findSubjectIssues = (subjects: readonly string[]): string[] =>
  subjects.flatMap((subject) => {
    const { length } = [...subject];
    if (length > LONGEST_SUBJECT) return [`“${subject}” has ${length} characters: at most ${LONGEST_SUBJECT} are allowed.`];
    if (subject.endsWith('.')) return [`“${subject}” ends with a full stop: leave it out.`];
    return /^\p{Lu}/u.test(subject) ? [] : [`“${subject}” does not start with a capital letter.`];
  });
