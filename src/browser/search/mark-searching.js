// Marks the page as searching before the index below the results is painted, if the address has a query: see search.css.
if (new URLSearchParams(location.search).get('q')) document.documentElement.dataset.searching = '';
