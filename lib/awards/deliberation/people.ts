/** Whoever may be in the room. The chair is a member too; nobody else decides. */
const SEATS = ["chair", "member", "secretariat"] as const;
export type Seat = (typeof SEATS)[number];

export const seatLabels = { chair: "委員長", member: "委員", secretariat: "事務局" } as const satisfies Record<
  Seat,
  string
>;

export type Person = { readonly id: string; readonly name: string; readonly seat: Seat };

/** Declared, confirmed or imposed: the person is out of the room while the entry is spoken of. */
export type Conflict = { readonly personId: string; readonly entryId: string };

export function isMember({ seat }: Person): boolean {
  return seat !== "secretariat";
}

export function memberIds(people: readonly Person[]): readonly string[] {
  return people.filter(isMember).map(({ id }) => id);
}

/** Everybody who has a conflict with at least one of the entries. */
export function barredFrom(entryIds: readonly string[], conflicts: readonly Conflict[]): ReadonlySet<string> {
  const concerned = new Set(entryIds);
  return new Set(conflicts.filter(({ entryId }) => concerned.has(entryId)).map(({ personId }) => personId));
}
