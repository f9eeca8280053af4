import { SEARCH_LINK_ID } from '#schemas/page-ids.ts';

/** The key in local storage that turns the shortcut off. */
export type SearchKeyOff = 'no-search-key';
const OFF: SearchKeyOff = 'no-search-key';

/** The key `/` goes to the visible search field, or else to the one of the search page. */
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || event.isComposing || event.defaultPrevented) return;
  if ((target as Element).closest('input,textarea,select,[contenteditable]') || localStorage[OFF]) return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLElement>('[type=search]')];
  const field = fields.findLast((one) => one.checkVisibility());
  const link = document.querySelector<HTMLAnchorElement>(`#${SEARCH_LINK_ID}`);
  if (field) field.focus();
  else if (link) location.assign(`${link.href}#q`); // browsers focus the field that the fragment names
});
