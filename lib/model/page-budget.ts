/** Above this many UTF-16 units of HTML a page is cut at whole children of the body. */
export const htmlBudget = 8_000_000;
/** Above this many elements likewise. */
export const elementBudget = 200_000;
