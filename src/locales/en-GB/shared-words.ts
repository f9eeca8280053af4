/** The words by which a script highlights what a sentence shares with its source: an aid to the eye. */
export const sharedWords = {
  /** Words of four letters and more that say nothing about the subject of a sentence. */
  common:
    /^(?:about|after|also|article|been|before|could|does|during|from|have|into|more|only|other|over|said|says|should|since|some|than|that|their|them|then|there|these|they|this|those|under|until|were|what|when|where|which|while|will|with|would)$/i,
  /** Endings by which the forms of a word differ, behind at least three letters. */
  endings: /(?<=.{3})(?:e?[sd]|ing)$/,
};
