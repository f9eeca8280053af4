// The reader's choice of light or dark, before the first paint: a script that waits would show the other one first.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage is shut: the system's preference stands.
}
