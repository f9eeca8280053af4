/** Placeholder */
export const LIMITS = {};
