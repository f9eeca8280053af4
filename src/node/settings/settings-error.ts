/** The settings of a project are missing or wrong. The message is for the user. */
export class SettingsError extends Error {}
