import { filterStatus } from 'virtual:browser-words';

/** Filters the events of the page by the fields above them; the state of the fields is in the address. */
export function startFilter(): void {
  const filter = document.querySelector('.event-filter');
  const status = filter?.querySelector('[role=status]');
  const reset = filter?.querySelector('button');
  if (!filter || !status || !reset) return;
  const selects = [...filter.querySelectorAll('select')];
  const events = [...document.querySelectorAll<HTMLElement>('.event[data-facets]')];
  const sections = [...document.querySelectorAll<HTMLElement>('section:has(.event)')];
  const marks = Map.groupBy(document.querySelectorAll('.mark'), (mark) => mark.getAttribute('href')?.split('#')[1]);

  const show = () => {
    const isAsOfDay = document.documentElement.dataset['clock'] === 'day';
    const inTime = events.filter(({ dataset }) => !(isAsOfDay && dataset['origin'] === 'later'));
    const chosen = selects.filter(({ value }) => value).map(({ name, value }) => `${name}:${value}`);
    const shown = inTime.filter((event) => {
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
    status.textContent = filterStatus(inTime.length, chosen.length > 0 ? shown.length : undefined);
    reset.hidden = chosen.length === 0;
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = query.get(select.name);
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

  filter.addEventListener('change', write);
  reset.addEventListener('click', () => {
    selects[0]?.focus(); // the button will be hidden
    for (const select of selects) select.selectedIndex = 0;
    write();
  });
  addEventListener('popstate', read);
  // A link to a hidden event resets the filter.
  const showTarget = () => {
    const target = events.find(({ id }) => id === location.hash.slice(1));
    if (!target?.hidden) return;
    history.replaceState(null, '', location.pathname + location.hash);
    read();
    target.scrollIntoView();
  };
  addEventListener('hashchange', showTarget);
  document.addEventListener('clock', show);
  if (location.search || document.documentElement.dataset['clock']) read();
  showTarget();
}
