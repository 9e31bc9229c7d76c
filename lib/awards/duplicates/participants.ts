import { companyGroups } from "@/lib/awards/conflicts/detection/organizations/company-groups";
import type { KnownOrganization } from "@/lib/awards/conflicts/detection/organizations/known-organization";
import { likenessOf } from "@/lib/awards/conflicts/detection/organizations/likeness";
import { publicBodyName } from "@/lib/awards/conflicts/detection/organizations/public-body";
import type { KnownEffort } from "./readings";

/** How those who take part in the one entry are found in the other, from what says most. */
export type Bond = {
  readonly kind: "crossed-twice" | "crossed" | "same-applicant" | "own-municipality" | "common-partner";
  readonly words: string;
};

const NO_GROUPS = companyGroups([]);

/** Who only reads alike, or has another 法人番号, is somebody else. */
function areSame(one: KnownOrganization, other: KnownOrganization): boolean {
  const likeness = likenessOf({ one, other }, NO_GROUPS);
  switch (likeness?.by) {
    case "corporate-number":
    case "public-body":
      return true;
    case "name":
      return likeness.doubts.length === 0;
    default:
      return false;
  }
}

/** What stands in the list as first and second. */
export type Two = { readonly first: KnownEffort; readonly second: KnownEffort };

type Side = { readonly effort: KnownEffort; readonly label: "1件目" | "2件目" };

export function bondBetween({ first, second }: Two): Bond | null {
  const one: Side = { effort: first, label: "1件目" };
  const other: Side = { effort: second, label: "2件目" };
  const crossings = [crossing(one, other), crossing(other, one)].filter((words) => words !== null);
  if (crossings.length > 0) {
    return { kind: crossings.length > 1 ? "crossed-twice" : "crossed", words: crossings.join("") };
  }
  const words = ownMunicipality(one, other) ?? ownMunicipality(other, one);
  return (
    sameApplicant({ first, second }) ??
    (words === null ? null : { kind: "own-municipality", words }) ??
    commonPartner({ first, second })
  );
}

/** The applicant of the one entry as partner of the other: the effort handed in from both ends. */
function crossing(one: Side, other: Side): string | null {
  const { applicant } = one.effort;
  const partner = other.effort.partners.find((candidate) => areSame(applicant, candidate));
  if (partner === undefined) return null;
  return `${one.label}の応募者「${nameOf(applicant)}」は、${other.label}の連携先「${nameOf(partner)}」と同じ団体です。`;
}

function sameApplicant({ first, second }: Two): Bond | null {
  if (!areSame(first.applicant, second.applicant)) return null;
  const words = `応募者が同じ団体です（「${nameOf(first.applicant)}」「${nameOf(second.applicant)}」）。`;
  return { kind: "same-applicant", words };
}

/** A municipality applies for what a company says it does there, without having named the municipality as partner. */
function ownMunicipality(one: Side, other: Side): string | null {
  const { applicant } = one.effort;
  if (applicant.publicBody === null || !other.effort.places.includes(applicant.publicBody)) return null;
  const place = publicBodyName(applicant.publicBody);
  return `${one.label}の応募者「${nameOf(applicant)}」は、${other.label}の取組を行う自治体（${place}）です。`;
}

function commonPartner({ first, second }: Two): Bond | null {
  for (const partner of first.partners) {
    const same = second.partners.find((candidate) => areSame(partner, candidate));
    if (same === undefined) continue;
    return { kind: "common-partner", words: `連携先に同じ団体がいます（「${nameOf(partner)}」「${nameOf(same)}」）。` };
  }
  return null;
}

function nameOf({ name }: KnownOrganization): string {
  return name.written;
}
