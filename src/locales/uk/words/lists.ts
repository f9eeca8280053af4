/** What joins the names of a list of which every member plays the same part. */
export const JOINS_NAMES = /^[\s,]*(?:(?:і|й|та|або|чи|а\s+також)\s+)?(?:також\s+)?(?:(?:з|із|в|у|до|для|на|від)\s+)?$/;
