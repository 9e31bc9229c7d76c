/** An answer before and after a correction, in words. */
export type ComparedField = {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

export type ComparedItem = ComparedField & { readonly reason: string; readonly explanation: string | null };
