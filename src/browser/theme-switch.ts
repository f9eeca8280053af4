/**
 * Switches between light and dark. A choice that differs from the system's is stored; without one the page follows the
 * system.
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
    storeTheme(dataset['theme']);
    show();
  });
  system.addEventListener('change', show);
  button.hidden = false;
  show();
}

function storeTheme(theme: string | undefined): void {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Without storage, the choice is for this page only.
  }
}
