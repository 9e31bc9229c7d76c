import { type ConflictKind, type Strength, weaker } from "@/lib/awards/conflicts/detection/hit";
import type { Likeness } from "@/lib/awards/conflicts/detection/organizations/likeness";
import type { Standing } from "@/lib/awards/conflicts/detection/standing";

/** For who works there now; everything else is named after the relation. */
const KIND_BY_LIKENESS = {
  "corporate-number": "same-corporate-number",
  relation: "related-company",
  "public-body": "works-for-municipality",
  name: "same-organization-name",
  reading: "same-organization-name",
  "near-name": "similar-organization-name",
} as const satisfies Record<Likeness["by"], ConflictKind>;

export function kindOf(likeness: Likeness, { kind, isOver }: Standing): ConflictKind {
  if (kind === "business") return "adviser-or-supplier";
  if (kind === "family") return "family-affiliation";
  return isOver ? "former-employment" : KIND_BY_LIKENESS[likeness.by];
}

/** What is over, and what concerns the family, is one step weaker. */
export function strengthOf(likeness: Likeness, { kind, isOver }: Standing): Strength {
  const strength = strengthOfLikeness(likeness);
  return isOver || kind === "family" ? weaker(strength) : strength;
}

function strengthOfLikeness(likeness: Likeness): Strength {
  switch (likeness.by) {
    case "corporate-number":
    case "public-body":
      return "strong";
    case "relation":
      return likeness.relation.isByName ? "weak" : "medium";
    case "name":
      return likeness.doubts.length === 0 ? "medium" : "weak";
    case "reading":
    case "near-name":
      return "weak";
  }
}
