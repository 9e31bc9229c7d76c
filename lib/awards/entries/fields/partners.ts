import type { Category } from "@/lib/awards/editions/rules/category-schema";
import { askIn, type EntryField } from "./field";

const shown = askIn("partners");
const hidden = askIn("partners", false);

export const PARTNERS = [1, 2, 3] as const;

export type PartnerPart = "Code" | "Office" | "Person" | "Email";

/** Name of an answer about the n-th named municipality. */
export function partnerField(part: PartnerPart, n: number): string {
  return `partner${part}${n}`;
}

/** The municipalities that the effort is made with. The first is obligatory where all who may enter have to name one. */
export function partnerFields({ partnerMunicipality, applicantKinds }: Category): readonly EntryField[] {
  if (partnerMunicipality === "none") return [];
  const isAsked = partnerMunicipality === "required";
  const isRequired = isAsked && !applicantKinds.includes("municipality");
  const note = isAsked && !isRequired ? "自治体が応募するときは任意です。ほかの応募では必須です。" : "";
  return [
    shown(
      "partnership",
      "自治体との連携の内容",
      { kind: "text", max: 600, rows: 5 },
      {
        isRequired,
        help: "自治体と、どのように役割を分けているかを書いてください。記載した自治体に、この文章を確認してもらいます。",
      },
    ),
    ...PARTNERS.flatMap((n) => partner(n, n === 1 && isRequired, n === 1 ? note : "")),
  ];
}

function partner(n: number, isRequired: boolean, note: string): readonly EntryField[] {
  const label = `連携自治体${n}`;
  const help = `名称か団体コードを入力してください。例：長野県富士見町、203629。${note}`;
  return [
    shown(partnerField("Code", n), label, { kind: "place" }, { isRequired, help }),
    hidden(partnerField("Office", n), `${label}の担当部署`, { kind: "line", max: 60 }, { isRequired }),
    hidden(partnerField("Person", n), `${label}の担当者の氏名`, { kind: "line", max: 60 }, { isRequired }),
    hidden(
      partnerField("Email", n),
      `${label}の担当者のメールアドレス`,
      { kind: "mail" },
      { isRequired, help: "連携していることを確かめるメールを、応募の後に送ります。" },
    ),
  ];
}
