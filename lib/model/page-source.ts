import * as z from 'zod/mini';
import { htmlBudget } from './page-budget.ts';

/** All that Assay ever takes from a page: its mark-up as text. */
export const PageSource = z.object({
  kind: z.enum(['page', 'selection', 'pasted', 'typed', 'file']),
  url: z.string().check(z.maxLength(8192)),
  baseUrl: z.string().check(z.maxLength(8192)),
  /** The browser's id of the document that was read; a result from another document is dropped. */
  documentId: z.optional(z.string()),
  title: z.string(),
  /** BCP 47 as the page states it, or empty. */
  lang: z.string(),
  html: z.string().check(z.maxLength(htmlBudget + 1_000_000)),
  /** The text the person had selected, if any. */
  selection: z.optional(z.string()),
  /** What the browser takes the document for, a media type: a PDF's own viewer has mark-up too, but none of its text. */
  contentType: z.optional(z.string()),
  /** True when the page was over the budget and only its first part is here. */
  truncated: z.boolean(),
  /** Epoch ms. */
  readAt: z.number(),
});
export type PageSource = z.infer<typeof PageSource>;
