type Keyed = { readonly key: string };

/** The first free key of its kind; keys are for records, people never see them. */
export function newKey(kind: "category" | "criterion" | "prize", present: readonly Keyed[]): string {
  const isTaken = (key: string) => present.some((one) => one.key === key);
  let number = present.length + 1;
  while (isTaken(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}
