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
  // Merges of before these were taken along have none of them.
  offices: ids.default([]),
  /** Ids in the files of the municipality that the other one's offices had as well. */
  externalIds: z.array(z.object({ id: z.uuid(), externalId: z.string() })).default([]),
  officeImports: ids.default([]),
  consultations: ids.default([]),
  entries: ids.default([]),
  extensions: ids.default([]),
  matchRequests: ids.default([]),
  introductionsAsked: ids.default([]),
  introductionsOffered: ids.default([]),
  hasOffer: z.boolean().default(false),
  hasOptIn: z.boolean().default(false),
});
export type Moved = z.output<typeof movedSchema>;

export const stayedSchema = z.object({
  declarations: z.int(),
  offices: z.int().default(0),
  consultations: z.int().default(0),
  entries: z.int().default(0),
  matchRequests: z.int().default(0),
  drafts: z.int(),
  members: z.int(),
});
export type Stayed = z.output<typeof stayedSchema>;

const units = [
  ["declarations", "宣言", "件"],
  ["offices", "施設", "件"],
  ["consultations", "相談", "件"],
  ["entries", "表彰への応募", "件"],
  ["matchRequests", "マッチングの希望", "件"],
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
