import { filterOption, filterStatus } from 'virtual:browser-words';
import { findTarget } from '#browser/targets/find-target.ts';
import { drawOnly } from './timeline-drawing.ts';

/**
 * Filters the events of the page by the fields above them; the state of the fields is in the address. Each field offers
 * only what some event has that fits the other fields, with the number of these events.
 */
export function startFilter(): void {
  const filter = document.querySelector('.event-filter');
  const status = filter?.querySelector('[role=status]');
  const reset = filter?.querySelector('button');
  if (!filter || !status || !reset) return;
  const fields = [...filter.querySelectorAll('select')].map((select) => ({ select, options: [...select.options] }));
  const strip = document.querySelector('.strip');
  const events = [...document.querySelectorAll<HTMLElement>('.event[data-facets]')].map((element) => ({
    element,
    facets: new Set(element.dataset['facets']?.split(' ')),
  }));
  const sections = [...document.querySelectorAll<HTMLElement>('section:has(.event)')];

  /** Whether the clock shows an event. */
  const isInTime = ({ element }: (typeof events)[number]) =>
    document.documentElement.dataset['clock'] !== 'day' || element.dataset['origin'] !== 'later';
  /** The events that fit the fields, without one of them, whatever the clock shows. */
  const fitting = (without?: HTMLSelectElement) => {
    const chosen = fields.flatMap(({ select: { name, value }, select }) => (value && select !== without ? [`${name}:${value}`] : []));
    return events.filter(({ facets }) => chosen.every((value) => facets.has(value)));
  };
  const offer = ({ select, options }: (typeof fields)[number]) => {
    const others = fitting(select).filter(isInTime);
    const offered = options.filter((option) => {
      if (!option.value) return true;
      const number = others.filter(({ facets }) => facets.has(`${select.name}:${option.value}`)).length;
      option.text = filterOption(option.dataset['label'] ?? '', number);
      return number > 0 || option.selected;
    });
    // Only if they differ, because this closes a list that is open. An option that is moved loses its choice.
    if (offered.length === select.length && offered.every((option, index) => option === select[index])) return;
    const { value } = select;
    select.replaceChildren(...offered);
    select.value = value;
  };
  const show = () => {
    const matching = fitting();
    const shown = matching.filter(isInTime);
    // The style sheet hides what is out of time.
    for (const event of events) event.element.hidden = !matching.includes(event);
    for (const field of fields) offer(field);
    for (const section of sections) {
      section.hidden = !section.querySelector('.event:not([hidden])');
      const link = document.querySelector(`nav a[href="#${section.getAttribute('aria-labelledby')}"]`);
      link?.parentElement?.toggleAttribute('hidden', section.hidden);
    }
    if (strip) {
      const ids = new Set(shown.map(({ element }) => element.id));
      drawOnly(strip, (id) => ids.has(id));
      // The caption counts all events.
      strip.querySelector('figcaption')?.toggleAttribute('hidden', shown.length < events.length);
    }
    const isFiltered = fields.some(({ select }) => select.value);
    status.textContent = filterStatus(events.filter(isInTime).length, isFiltered ? shown.length : undefined);
    reset.hidden = !isFiltered;
    if (isFiltered) filter.closest('details')?.setAttribute('open', '');
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const { select, options } of fields) {
      select.replaceChildren(...options);
      const value = query.get(select.name);
      select.selectedIndex = Math.max(
        0,
        options.findIndex((option) => option.value === value),
      );
    }
    show();
  };
  const write = () => {
    const chosen = fields.flatMap(({ select: { name, value } }) => (value ? [[name, value]] : []));
    const query = new URLSearchParams(chosen).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    show();
  };

  filter.addEventListener('change', write);
  reset.addEventListener('click', () => {
    fields[0]?.select.focus(); // the button will be hidden
    for (const { select } of fields) select.selectedIndex = 0;
    write();
  });
  addEventListener('popstate', read);
  // A link to a hidden event resets the filter.
  const showTarget = () => {
    const target = findTarget();
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
