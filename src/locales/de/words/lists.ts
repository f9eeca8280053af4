/** What joins the names of a list of which every member plays the same part. */
export const JOINS_NAMES = /^[\s,]*(?:(?:und|oder|sowie|wie)\s+)?(?:auch\s+)?(?:(?:der|die|das|dem|den|des|von|vom|in|zu|für|durch)\s+)?$/;
