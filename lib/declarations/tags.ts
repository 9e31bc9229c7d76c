/** Cache tags of the public reads. */
export const declarationTags = {
  all: "declarations",
  one: (number: string) => `declaration:${number}`,
} as const;
