/** What is looked at. */
export type CheckItem = { readonly key: string; readonly label: string };

/** What was found, and by whom. */
export type CheckedLine = {
  readonly item: string;
  readonly result: string;
  readonly note: string | null;
  readonly by: string;
};
