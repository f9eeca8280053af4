/** The site's title and address as CSS custom properties. */
declare module 'virtual:site.css';
