// The words for scripts are the same as in British English.
export {
  alsoWritten,
  citation,
  citing,
  commonWords,
  excerptOrigins,
  filterOption,
  filterStatus,
  lostTarget,
  moreSources,
  onSentence,
  preview,
  searchFailed,
  searchStatus,
  suggestionStatus,
  suggestions,
  wordingsDiffer,
} from '../en-GB/browser.ts';
