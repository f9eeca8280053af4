/** What joins the names of a list of which every member plays the same part. */
export const JOINS_NAMES = /^[\s,]*(?:(?:and|or|nor|like|as well as)\s+)?(?:also\s+)?(?:the\s+|of\s+|in\s+|to\s+|for\s+|by\s+|did\s+)?$/;
