import { type ConflictHit, suspected } from "@/lib/awards/conflicts/detection/hit";
import type { CompanyGroups } from "@/lib/awards/conflicts/detection/organizations/company-groups";
import { likenessOf } from "@/lib/awards/conflicts/detection/organizations/likeness";
import type { Role } from "@/lib/awards/conflicts/detection/parties";
import type {
  KnownAffiliation,
  KnownEntry,
  KnownParticipant,
  KnownPerson,
} from "@/lib/awards/conflicts/detection/readings";
import { kindOf, strengthOf } from "./affiliation-grade";
import { likenessWords } from "./likeness-words";

const roleText = {
  employee: "勤務先",
  director: "役員を務める団体",
  adviser: "顧問・助言先",
  supplier: "取引先",
  family: "家族の所属先",
  former: "以前の所属先",
} as const satisfies Record<Role, string>;

/** Each affiliation against the applicant and each partner, with the best reason of each pair. */
export function affiliationHits(
  { affiliations }: KnownPerson,
  { participants }: KnownEntry,
  groups: CompanyGroups,
): readonly ConflictHit[] {
  return affiliations.flatMap((affiliation) =>
    participants.flatMap((participant) => hitOf(affiliation, participant, groups) ?? []),
  );
}

function hitOf(
  affiliation: KnownAffiliation,
  participant: KnownParticipant,
  groups: CompanyGroups,
): ConflictHit | null {
  const likeness = likenessOf({ one: affiliation.organization, other: participant.organization }, groups);
  if (likeness === null) return null;
  const { standing } = affiliation;
  const ofPerson = affiliationText(affiliation);
  const ofEntry = `${participant.as}「${participant.organization.name.written}」`;
  return suspected(kindOf(likeness, standing), strengthOf(likeness, standing), {
    ofPerson,
    ofEntry,
    words: `${ofPerson}と${ofEntry}は、${likenessWords(likeness, groups)}`,
  });
}

function affiliationText({ stated: { role, organizationName, note }, standing: { period } }: KnownAffiliation): string {
  const remarks = [period, note ?? ""].filter((remark) => remark !== "");
  return `${roleText[role]}「${organizationName}」${remarks.length === 0 ? "" : `（${remarks.join("、")}）`}`;
}
