/**
 * Lets the reader change between light and dark. The choice is remembered while it differs from the system's; without
 * one the page follows the system.
 */
export function startThemeSwitch(button: HTMLButtonElement): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const { dataset } = document.documentElement;
  const isDark = () => (dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    const wantsDark = !isDark();
    if (wantsDark === system.matches) delete dataset['theme'];
    else dataset['theme'] = wantsDark ? 'dark' : 'light';
    remember(dataset['theme']);
    show();
  });
  system.addEventListener('change', show);
  button.hidden = false;
  show();
}

function remember(theme: string | undefined): void {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Storage is shut: the choice holds for this page.
  }
}
