// Whether the address asks for something, before what stands below the results is painted: see search.css.
if (new URLSearchParams(location.search).get('q')) document.documentElement.dataset.sought = '';
