/** A test of its own that shows something on its way; noted when it has passed. */
export type Journey = { readonly file: string; readonly title: string };

export type Check = {
  /** For readers of the page of results. */
  readonly label: string;
  /** Criteria of WCAG 2.2; those of JIS X 8341-3:2016 bear the same numbers. None where only a rule of our own is held. */
  readonly shows: readonly string[];
  readonly journeys?: readonly Journey[];
  /** A test that reads the sources and needs no browser. */
  readonly source?: string;
};
