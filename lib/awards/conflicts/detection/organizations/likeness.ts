import type { Core } from "@/lib/awards/conflicts/detection/names/core";
import { areNear, differInLongVowels } from "@/lib/awards/conflicts/detection/names/near-name";
import type { CompanyGroups } from "./company-groups";
import { type CompanyRelation, relationOf } from "./company-relation";
import type { KnownOrganization } from "./known-organization";

/** Why two organisations may be one, or belong together. */
export type Likeness =
  | { readonly by: "corporate-number"; readonly number: string }
  | { readonly by: "relation"; readonly relation: CompanyRelation }
  | { readonly by: "public-body"; readonly code: string }
  | {
      readonly by: "name";
      /** What stands against it, since 法人番号 and 法人格 tell companies of one name apart. */
      readonly doubts: readonly ("other-number" | "other-form")[];
      /** Whether a department or a branch was left out on one side. */
      readonly isWithoutUnit: boolean;
    }
  | { readonly by: "reading" }
  | { readonly by: "near-name" };

type Two = { readonly one: KnownOrganization; readonly other: KnownOrganization };

/** The best reason alone; null when nothing speaks for it, or when two 団体コード speak against it. */
export function likenessOf({ one, other }: Two, groups: CompanyGroups): Likeness | null {
  if (one.corporateNumber !== null && one.corporateNumber === other.corporateNumber) {
    return { by: "corporate-number", number: one.corporateNumber };
  }
  const relation = relationOf(one, other, groups);
  if (relation !== null) return { by: "relation", relation };
  if (one.publicBody !== null && other.publicBody !== null) {
    return one.publicBody === other.publicBody ? { by: "public-body", code: one.publicBody } : null;
  }
  return likenessByName({ one, other });
}

function likenessByName({ one, other }: Two): Likeness | null {
  const hasOtherNumber = one.corporateNumber !== null && other.corporateNumber !== null;
  const hasOtherForm = one.name.form !== null && other.name.form !== null && one.name.form !== other.name.form;
  const some = (test: (a: Core, b: Core) => boolean) =>
    one.name.cores.some((a) => other.name.cores.some((b) => test(a, b)));

  if (some(isSame)) {
    const doubts = [
      ...(hasOtherNumber ? (["other-number"] as const) : []),
      ...(hasOtherForm ? (["other-form"] as const) : []),
    ];
    return { by: "name", doubts, isWithoutUnit: !isSame(one.name.cores[0], other.name.cores[0]) };
  }
  if (hasOtherNumber || hasOtherForm) return null;
  if (isReadingOf(one, other) || isReadingOf(other, one)) return { by: "reading" };
  return some(areNear) ? { by: "near-name" } : null;
}

function isSame(one: Core | undefined, other: Core | undefined): boolean {
  return one !== undefined && other !== undefined && (one.text === other.text || differInLongVowels(one, other));
}

/** A name that somebody wrote in kana, as the フリガナ of the other. */
function isReadingOf(written: KnownOrganization, full: KnownOrganization): boolean {
  return written.name.isKana && full.kana !== null && written.name.cores.some(({ text }) => text === full.kana?.text);
}
