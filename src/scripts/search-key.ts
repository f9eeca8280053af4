/** Where a reader's wish that the key do nothing is kept. */
export type SearchKeyOff = 'no-search-key';
const OFF: SearchKeyOff = 'no-search-key';

/** The key `/` goes to the search field in view or, where there is none, to the search page. */
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || event.isComposing || event.defaultPrevented) return;
  if ((target as Element).closest('input,textarea,select,[contenteditable]') || localStorage[OFF]) return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLElement>('[type=search]')];
  const field = fields.findLast((one) => one.checkVisibility());
  if (field) field.focus();
  else document.querySelector<HTMLElement>('#search-link')?.click();
});
