import type { CompanyGroups } from "@/lib/awards/conflicts/detection/organizations/company-groups";
import type { CompanyRelation } from "@/lib/awards/conflicts/detection/organizations/company-relation";
import type { Likeness } from "@/lib/awards/conflicts/detection/organizations/likeness";
import { publicBodyName } from "@/lib/awards/conflicts/detection/organizations/public-body";
import { formatCorporateNumber } from "@/lib/japan/corporate-number";

const relationText = {
  parent: "前者は後者の親会社です",
  subsidiary: "前者は後者の子会社です",
  sibling: "前者と後者は同じ系列の会社です",
} as const satisfies Record<CompanyRelation["kind"], string>;

const doubtText = {
  "other-number": "法人番号が異なるため、同じ名称の別の団体の可能性があります",
  "other-form": "法人格が異なるため、別の団体の可能性があります",
} as const;

/** Ends the sentence 「(所属先) と (応募の団体) は、」. */
export function likenessWords(likeness: Likeness, groups: CompanyGroups): string {
  switch (likeness.by) {
    case "corporate-number":
      return `法人番号が同じです（${formatCorporateNumber(likeness.number)}）。`;
    case "relation":
      return relationWords(likeness.relation, groups);
    case "public-body":
      return `どちらも${publicBodyName(likeness.code)}です（団体コード${likeness.code}）。`;
    case "name":
      return [sameNameText(likeness.isWithoutUnit), ...likeness.doubts.map((doubt) => doubtText[doubt])]
        .map((sentence) => `${sentence}。`)
        .join("");
    case "reading":
      return "フリガナが同じです。漢字の異なる別の団体の可能性があります。";
    case "near-name":
      return "名称がよく似ています。書き誤りか、別の団体かを確かめてください。";
  }
}

function sameNameText(isWithoutUnit: boolean): string {
  const left = isWithoutUnit ? "表記の違いと、部署や支店とみられる部分" : "表記の違い";
  return `${left}を除くと名称が同じです`;
}

function relationWords({ kind, path, isByName }: CompanyRelation, { nameOf }: CompanyGroups): string {
  const names = path.map((number) => nameOf.get(number) ?? `法人番号${formatCorporateNumber(number)}`);
  const way = `関係会社の一覧で、${relationText[kind]}（${names.join("―")}）。`;
  return isByName ? `${way}法人番号の記載がないため、名称で照合しています。` : way;
}
