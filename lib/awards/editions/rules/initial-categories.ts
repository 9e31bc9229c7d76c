import type { EntryWindow } from "@/lib/awards/deadlines/window";
import type { ApplicantKind, Category, PartnerRule } from "./category-schema";

type Kind = {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly applicantKinds: readonly ApplicantKind[];
  readonly partnerMunicipality: PartnerRule;
};

/**
 * The three categories since FY2023. Municipalities alone enter only the third; the others name the municipality they work with.
 * Two winners in one category have occurred (FY2024); the other numbers are a beginning for the office.
 */
const KINDS: readonly Kind[] = [
  {
    key: "regional-projects",
    name: "「地域課題解決プロジェクト参画」部門",
    description: "地域の課題を解決するプロジェクトに、テレワークによって参画している企業・団体の取組。",
    applicantKinds: ["company", "organization"],
    partnerMunicipality: "required",
  },
  {
    key: "people-and-workation",
    name: "「離職防止、地方人材の採用・育成、ワーケーション推進」部門",
    description: "テレワークによって、離職の防止、地方の人材の採用・育成、ワーケーションを進めている企業・団体の取組。",
    applicantKinds: ["company", "organization"],
    partnerMunicipality: "required",
  },
  {
    key: "promotion",
    name: "「地方創生テレワーク促進支援」部門",
    description: "ほかの企業や働き手の地方創生テレワークを支援している企業・団体・自治体の取組。",
    applicantKinds: ["company", "organization", "municipality"],
    partnerMunicipality: "optional",
  },
];

export const INITIAL_PLACES = 2;

export function initialCategories(window: EntryWindow): readonly Category[] {
  return KINDS.map((kind) => ({
    ...kind,
    window,
    declaration: "recommended",
    prizes: [
      { key: "minister", name: "地方創生担当大臣賞", places: INITIAL_PLACES, recipient: "entrant" },
      { key: "partner", name: "連携パートナー賞", places: INITIAL_PLACES, recipient: "partner" },
    ],
    jurySize: 7,
    coverage: 3,
  }));
}
