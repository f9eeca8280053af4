/** The components that a site may replace: its own, or ours. */
declare module 'virtual:components/HeadMetadata' {
  export { default } from './HeadMetadata.astro';
}

declare module 'virtual:components/SiteHeader' {
  export { default } from './SiteHeader.astro';
}

declare module 'virtual:components/SiteFooter' {
  export { default } from './SiteFooter.astro';
}

declare module 'virtual:components/SiteImprint' {
  export { default } from './SiteImprint.astro';
}

declare module 'virtual:components/FrontLead' {
  export { default } from './FrontLead.astro';
}

declare module 'virtual:components/BriefingFooter' {
  export { default } from './BriefingFooter.astro';
}

declare module 'virtual:components/SourceItem' {
  export { default } from './SourceItem.astro';
}

declare module 'virtual:components/QuotationFigure' {
  export { default } from './QuotationFigure.astro';
}

/** The style sheets of the site itself. */
declare module 'virtual:styles';

/** The blocks of the site itself, by the name of their tag. */
declare module 'virtual:blocks';
