export { findSearchWords } from '../en/words/search-words.ts';
