/** The site's title and address as custom properties. */
declare module 'virtual:site.css';
