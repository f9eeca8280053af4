/** The words by which a script highlights what a sentence shares with its source: an aid to the eye. */
export const sharedWords = {
  /** Words of four letters and more that say nothing about the subject of a sentence. */
  common:
    /^(?:aber|alle|allem|allen|aller|alles|auch|beim|dabei|dadurch|damit|dann|daran|darauf|daraus|darin|davon|dazu|deren|dessen|dies|diese|diesem|diesen|dieser|dieses|doch|dort|durch|eine|einem|einen|einer|eines|etwa|gegen|habe|haben|hatte|hatten|hier|ihre|ihrem|ihren|ihrer|immer|jede|jedem|jeden|jeder|jedes|jedoch|kann|kein|keine|keinem|keinen|keiner|können|konnte|machen|mehr|nach|nicht|noch|oder|ohne|sagt|sagte|schon|sehr|sein|seine|seinem|seinen|seiner|seit|sich|sind|soll|sollte|sollen|über|unter|viel|viele|vielen|waren|weil|welche|welcher|wenn|werden|wird|wurde|wurden|wegen|weiter|wieder|während|worden|wäre|würde|würden|zwischen|zwar)$/i,
  /** Endings by which the forms of a word differ, behind at least three letters. */
  endings: /(?<=.{3})(?:e?[mnrst]|e|te[nt]?)$/,
};
