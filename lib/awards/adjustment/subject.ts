/** What the record of events calls it. */
export function adjustmentSubject(id: string) {
  return { kind: "awardAdjustment", id } as const;
}
