import type { ShownDeclaration } from "@/lib/declarations/queries/public";

/** An invented declaration as the public reads it. */
export function shownDeclaration(parts: Partial<ShownDeclaration> = {}): ShownDeclaration {
  return {
    number: "D-2026-7K3M9X",
    organizationName: "株式会社みどり工房",
    organizationKana: "ミドリコウボウ",
    legalForm: "kabushiki",
    corporateNumber: "8000012010038",
    prefectureCode: "13",
    municipality: "千代田区",
    industryCode: "G",
    employeeBand: "51-100",
    websiteUrl: "https://midori-kobo.example.jp/",
    representative: "代表取締役 緑川 花子",
    policyItems: ["1", "5"],
    efforts: "長野県塩尻市のサテライトオフィスを拠点に、社員が地方で働ける制度を設けます。",
    partnerAreas: ["長野県塩尻市"],
    startedOn: "2026-04",
    logoId: null,
    logoAlt: null,
    publishedAt: new Date("2026-11-01T15:00:00Z"),
    updatedAt: new Date("2026-11-19T14:59:59Z"),
    validUntil: null,
    ...parts,
  };
}
