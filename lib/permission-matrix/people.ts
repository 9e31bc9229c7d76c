import type { Actor } from "@/lib/access/actor";
import { dutyLabels } from "@/lib/accounts/labels";
import { Duty, type MatchSide, MemberRole } from "@/lib/db/generated/enums";
import { roleLabels } from "@/lib/organizations/labels";

/** The case and the account that the people of the matrix are asked about. */
export const SAMPLE_CASE = "sample-case";
export const SAMPLE_ACCOUNT = "sample-account";
export const SAMPLE_ORGANIZATION = "sample-organization";
export const SAMPLE_EDITION = "sample-edition";
export const SAMPLE_CATEGORY = "sample-category";

type Person = { readonly label: string; readonly actor: Actor };

/** One of every kind that an actor can be; the rules are asked how each stands to a record. */
const people: readonly Person[] = [
  { label: "だれでも", actor: { kind: "visitor" } },
  { label: "宣言の担当者", actor: { kind: "contact", flow: "declaration", caseId: SAMPLE_CASE } },
  { label: "相談の担当者", actor: { kind: "contact", flow: "consultation", caseId: SAMPLE_CASE } },
  { label: "紹介のメールのリンクを開いた、希望した人", actor: withLink("ASKER") },
  { label: "紹介のメールのリンクを開いた、紹介された人", actor: withLink("COUNTERPART") },
  { label: "連携自治体の担当者", actor: { kind: "contact", flow: "awardPartner", caseId: SAMPLE_CASE } },
  ...Object.values(MemberRole).map((role) => ({ label: `団体の${roleLabels[role]}`, actor: memberAs(role) })),
  { label: "承認を待つ自治体の管理者", actor: memberAs("OWNER", true) },
  ...Object.values(Duty).map((duty) => ({ label: dutyLabels[duty], actor: staffWith(duty) })),
  { label: "審査委員", actor: juror() },
  { label: "自動処理", actor: { kind: "system", job: "sample" } },
];

function withLink(side: MatchSide): Actor {
  return { kind: "contact", flow: "introduction", caseId: SAMPLE_CASE, side };
}

function staffWith(duty: Duty): Actor {
  return { kind: "staff", accountId: SAMPLE_ACCOUNT, sessionId: "sample", name: "", duties: [duty] };
}

function juror(): Actor {
  const seat = { jurorId: "sample", editionId: SAMPLE_EDITION, fiscalYear: 2026, isChair: false, isReady: true };
  const who = { accountId: SAMPLE_ACCOUNT, sessionId: "sample", name: "" };
  return { kind: "juror", ...who, seats: [{ ...seat, categories: [SAMPLE_CATEGORY] }] };
}

function memberAs(role: MemberRole, isPending = false): Actor {
  const membership = { organizationId: SAMPLE_ORGANIZATION, organizationName: "", role, isPending };
  const who = { accountId: SAMPLE_ACCOUNT, sessionId: "sample", name: "" };
  return { kind: "member", ...who, memberships: [membership], organizationId: SAMPLE_ORGANIZATION };
}

/** Who has this relation, by asking the rule for each kind of person. */
export function holdersOf(relation: string, relationsOf: (actor: Actor) => readonly string[]): string[] {
  return people.filter(({ actor }) => relationsOf(actor).includes(relation)).map(({ label }) => label);
}
