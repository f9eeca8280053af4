import { z } from 'zod';
import { projectFile } from './project-file.ts';

/** The components that a site may replace with its own, and where they stand. Each gets the same properties as ours. */
const SLOTS = {
  HeadMetadata: 'What other programs read in the head of a page: links to feeds, previews, structured data.',
  SiteHeader: 'The header of every page: the name of the site, the menu, the search field.',
  SiteFooter: 'The footer of every page.',
  SiteImprint: 'Who answers for the site: in the footer, on the page about it and in the print edition.',
  FrontLead: 'The first part of the front page: the question, the answer, and the map or the short facts beside it.',
  BriefingFooter: 'The foot of a briefing, above its terms and sources.',
  SourceItem: 'A source in the list at the end of a page.',
  QuotationFigure: 'A quotation on the page of quotations.',
} as const;

export type SlotName = keyof typeof SLOTS;

export const SLOT_NAMES = Object.keys(SLOTS) as SlotName[];

type SlotShape = Record<SlotName, z.ZodOptional<ReturnType<typeof projectFile>>>;

/** For each slot, the component that stands there instead of ours. */
export const components = z.strictObject(
  Object.fromEntries(
    Object.entries(SLOTS).map(([name, description]) => [name, projectFile('.astro').optional().meta({ description })]),
  ) as SlotShape,
);
