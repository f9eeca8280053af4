/** Words of four letters and more that say nothing about the subject of a sentence. */
export const commonWords =
  /^(?:about|after|also|article|been|before|could|does|during|from|have|into|more|only|other|over|said|says|should|since|some|than|that|their|them|then|there|these|they|this|those|under|until|were|what|when|where|which|while|will|with|would)$/i;
