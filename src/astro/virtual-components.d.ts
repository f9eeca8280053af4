/** The components that a site may replace: its own, or ours. */
declare module 'virtual:components/HeadMetadata' {
  export { default } from '#components/HeadMetadata.astro';
}

declare module 'virtual:components/SiteHeader' {
  export { default } from '#components/SiteHeader.astro';
}

declare module 'virtual:components/SiteFooter' {
  export { default } from '#components/SiteFooter.astro';
}

declare module 'virtual:components/SiteImprint' {
  export { default } from '#components/SiteImprint.astro';
}

declare module 'virtual:components/FrontLead' {
  export { default } from '#components/FrontLead.astro';
}

declare module 'virtual:components/BriefingFooter' {
  export { default } from '#components/BriefingFooter.astro';
}

declare module 'virtual:components/SourceItem' {
  export { default } from '#components/SourceItem.astro';
}

declare module 'virtual:components/QuotationFigure' {
  export { default } from '#components/QuotationFigure.astro';
}

/** The style sheets of the site itself. */
declare module 'virtual:styles';
