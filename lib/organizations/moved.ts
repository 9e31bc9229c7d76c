import { z } from "zod";
import { MemberRole } from "@/lib/db/generated/enums";

const ids = z.array(z.uuid());

/** What a merge took over, by id, so that exactly that goes back. */
export const movedSchema = z.object({
  members: z.array(
    z.object({
      accountId: z.uuid(),
      /** The membership that ended at the duplicate. */
      left: z.uuid(),
      /** The one that stands for it where it went, new or there before. */
      joined: z.uuid(),
      isNew: z.boolean(),
      roleBefore: z.enum(MemberRole),
      roleAfter: z.enum(MemberRole),
    }),
  ),
  declarations: ids,
  drafts: ids,
  invitations: ids,
  joinRequests: ids,
});
export type Moved = z.output<typeof movedSchema>;

export const stayedSchema = z.object({ declarations: z.int(), drafts: z.int(), members: z.int() });
export type Stayed = z.output<typeof stayedSchema>;

const units = [
  ["declarations", "手続き", "件"],
  ["drafts", "下書き", "件"],
  ["members", "メンバー", "人"],
] as const satisfies readonly (readonly [keyof Stayed, string, string])[];

/** What was made after the merge and stays where it is, in words. */
export function stayedInWords(stayed: Stayed): string {
  const parts = units.filter(([key]) => stayed[key] > 0).map(([key, word, unit]) => `${word}${stayed[key]}${unit}`);
  if (parts.length === 0) return "統合の後に作られたものはありませんでした。";
  return `統合の後に作られた${parts.join("、")}は、統合先に残りました。`;
}

const rank = ["VIEWER", "EDITOR", "OWNER"] as const;

/** Somebody who belongs to both keeps what they may do in either. */
export function strongerRole(one: MemberRole, other: MemberRole): MemberRole {
  return rank.indexOf(one) > rank.indexOf(other) ? one : other;
}
