/** A small picture for the examples of rules, as the text of its file. */
export const EXAMPLE_PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>';
