/** Puts fields that filter the events of the page, with their state in its address, in the place of links to lists. */
export function startFilter(): void {
  const lists = document.querySelector('[data-filter]');
  if (!lists) return;
  const events = [...document.querySelectorAll<HTMLElement>('.event[data-facets]')];
  const sections = [...document.querySelectorAll<HTMLElement>('section:has(.event)')];
  const form = document.createElement('form');
  form.className = 'event-filter furniture';
  form.autocomplete = 'off'; // the address says what is chosen, not what the browser remembers

  const selects = [...lists.querySelectorAll<HTMLElement>('[data-facet]')].map((list) => {
    const name = list.dataset['facet'] ?? '';
    const select = document.createElement('select');
    select.name = name;
    select.add(new Option('all', ''));
    for (const link of list.querySelectorAll<HTMLElement>('a'))
      select.add(new Option(`${link.textContent} (${link.nextElementSibling?.textContent})`, link.dataset['value']));
    const label = document.createElement('label');
    label.append(`By ${name}`, select);
    form.append(label);
    return select;
  });
  const status = document.createElement('p');
  status.role = 'status';
  const reset = document.createElement('button');
  reset.type = 'reset';
  reset.textContent = 'Show all';
  const state = document.createElement('div');
  state.className = 'filter-state';
  state.append(status, reset);
  form.append(state);

  const show = () => {
    const chosen = selects.filter(({ value }) => value).map(({ name, value }) => `${name}:${value}`);
    const shown = events.filter((event) => {
      const facets = event.dataset['facets']?.split(' ');
      event.hidden = !chosen.every((value) => facets?.includes(value));
      for (const mark of document.querySelectorAll(`.mark[href$="#${event.id}"]`)) mark.classList.toggle('is-out', event.hidden);
      return !event.hidden;
    });
    for (const section of sections) {
      section.hidden = !section.querySelector('.event:not([hidden])');
      const link = document.querySelector(`nav a[href="#${section.getAttribute('aria-labelledby')}"]`);
      link?.parentElement?.toggleAttribute('hidden', section.hidden);
    }
    status.textContent = `${chosen.length > 0 ? `${shown.length} of ` : ''}${events.length} events`;
    reset.hidden = chosen.length === 0;
  };
  const read = () => {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = asked.get(select.name);
      select.selectedIndex = Math.max(
        0,
        [...select.options].findIndex((option) => option.value === value),
      );
    }
    show();
  };
  const write = () => {
    const query = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value])).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    show();
  };

  form.addEventListener('change', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    selects[0]?.focus(); // the button goes away
    setTimeout(write); // after the fields are set back
  });
  addEventListener('popstate', read);
  // Whoever follows a link to an event gets to see it.
  const showTarget = () => {
    const target = events.find(({ id }) => id === location.hash.slice(1));
    if (!target?.hidden) return;
    history.replaceState(null, '', location.pathname + location.hash);
    read();
    target.scrollIntoView();
  };
  addEventListener('hashchange', showTarget);
  lists.replaceWith(form);
  read();
  showTarget();
}
