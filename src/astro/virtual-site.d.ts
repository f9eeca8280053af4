/** The site's title and address as CSS custom properties. */
declare module 'virtual:site.css';

/** The running heads of the print edition, one for each chapter. */
declare module 'virtual:running-heads.css';
