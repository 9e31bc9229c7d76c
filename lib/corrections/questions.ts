/** What a correction request has to know of the form it is about. */
export type Questions = {
  readonly label: (field: string) => string;
  /** Which fields a request for these unlocks. */
  readonly unlocked: (asked: readonly string[]) => readonly string[];
};
