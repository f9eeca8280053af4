/** Filters the events of the page by the fields of its form, with their state in the page's address. */
export function startFilter(): void {
  const form = document.querySelector<HTMLFormElement>('.event-filter');
  const status = form?.querySelector('[role=status]');
  const reset = form?.querySelector('button');
  if (!form || !status || !reset) return;
  const selects = [...form.querySelectorAll('select')];
  const events = [...document.querySelectorAll<HTMLElement>('.event[data-facets]')];
  const sections = [...document.querySelectorAll<HTMLElement>('section:has(.event)')];
  const marks = Map.groupBy(document.querySelectorAll('.mark'), (mark) => mark.getAttribute('href')?.split('#')[1]);

  const show = () => {
    const chosen = selects.filter(({ value }) => value).map(({ name, value }) => `${name}:${value}`);
    const shown = events.filter((event) => {
      const facets = event.dataset['facets']?.split(' ');
      event.hidden = !chosen.every((value) => facets?.includes(value));
      for (const mark of marks.get(event.id) ?? []) mark.classList.toggle('is-out', event.hidden);
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
  if (location.search) read();
  showTarget();
}
