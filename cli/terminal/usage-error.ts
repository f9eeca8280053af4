/** The options or arguments of a command are wrong. The message is for the user. */
export class UsageError extends Error {}
