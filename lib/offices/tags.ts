/** Cache tags of the public reads. */
export const officeTags = {
  all: "offices",
  one: (number: string) => `office:${number}`,
} as const;
