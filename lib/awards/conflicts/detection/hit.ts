import { byCodeUnits } from "@/lib/awards/code-unit-order";

/** In the order in which they are listed. */
export const CONFLICT_KINDS = [
  "same-corporate-number",
  "related-company",
  "works-for-municipality",
  "same-mail-domain",
  "same-organization-name",
  "adviser-or-supplier",
  "former-employment",
  "family-affiliation",
  "same-person-name",
  "same-person-kana",
  "lives-in-municipality",
  "similar-organization-name",
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export const CONFLICT_KIND_LABELS = {
  "same-corporate-number": "法人番号が同じ",
  "related-company": "親会社・子会社・同じ系列",
  "works-for-municipality": "応募に関わる自治体に所属",
  "same-mail-domain": "メールのドメインが同じ",
  "same-organization-name": "団体名が同じ",
  "adviser-or-supplier": "顧問・取引先の関係",
  "former-employment": "以前の所属",
  "family-affiliation": "家族の所属",
  "same-person-name": "氏名が同じ人",
  "same-person-kana": "フリガナが同じ人",
  "lives-in-municipality": "応募に関わる自治体に居住",
  "similar-organization-name": "団体名が似ている",
} as const satisfies Record<ConflictKind, string>;

/** From the one that needs the least doubt. */
export const STRENGTHS = ["strong", "medium", "weak"] as const;
export type Strength = (typeof STRENGTHS)[number];

export const STRENGTH_LABELS = {
  strong: "強い",
  medium: "中程度",
  weak: "弱い",
} as const satisfies Record<Strength, string>;

export type Evidence = {
  /** The values that matched, as each side wrote them. */
  readonly ofPerson: string;
  readonly ofEntry: string;
  /** One or more sentences for a colleague who sees nothing else. */
  readonly words: string;
};

/** Never more than a suspicion: people confirm or clear it. */
export type ConflictHit = {
  readonly status: "suspected";
  readonly kind: ConflictKind;
  readonly strength: Strength;
  readonly evidence: Evidence;
};

export function suspected(kind: ConflictKind, strength: Strength, evidence: Evidence): ConflictHit {
  return { status: "suspected", kind, strength, evidence };
}

export function weaker(strength: Strength): Strength {
  return strength === "strong" ? "medium" : "weak";
}

/** The strongest first, each once. */
export function sortHits(hits: readonly ConflictHit[]): readonly ConflictHit[] {
  const byText = new Map(hits.map((hit) => [`${hit.kind}\n${hit.strength}\n${hit.evidence.words}`, hit]));
  return [...byText.values()].sort(
    (one, other) =>
      STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength) ||
      CONFLICT_KINDS.indexOf(one.kind) - CONFLICT_KINDS.indexOf(other.kind) ||
      byCodeUnits(one.evidence.words, other.evidence.words),
  );
}
