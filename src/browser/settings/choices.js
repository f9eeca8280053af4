try {
  for (const name of ['theme', 'evidence', 'clock']) {
    const choice = localStorage.getItem(name);
    if (choice) document.documentElement.dataset[name] = choice;
  }
} catch {}
