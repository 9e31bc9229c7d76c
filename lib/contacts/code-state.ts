/** What can still be done with a mailed code. */
export type CodeState =
  | { readonly state: "open"; readonly triesLeft: number }
  | { readonly state: "expired" | "used" | "spent" };
