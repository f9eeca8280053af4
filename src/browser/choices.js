try {
  for (const name of ['theme', 'evidence']) {
    const choice = localStorage.getItem(name);
    if (choice) document.documentElement.dataset[name] = choice;
  }
} catch {}
