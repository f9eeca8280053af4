/** Whether letters are an ending of Ukrainian words by which number, case, person and gender differ; none turns a meaning round. */
export const isEnding = (letters: string): boolean =>
  /^(?:а|я|о|е|є|и|і|ї|у|ю|ь|й|ою|ею|єю|ом|ем|єм|ові|еві|єві|ів|їв|ей|ам|ям|ами|ями|ах|ях|ий|ій|їй|ого|ього|ої|ьої|ому|ьому|им|ім|їм|их|іх|їх|ими|іми|їми|в|ла|ло|ли|ть|ти)?$/iu.test(
    letters,
  );
