import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import { roleLabels } from "@/lib/awards/jury/forms/affiliation";
import { jurorStatusLabels } from "@/lib/awards/jury/labels";
import type { JurorProfile } from "@/lib/awards/jury/profile";
import type { CategoryName } from "@/lib/awards/jury/view";
import type { AwardJurorStatus } from "@/lib/db/generated/enums";
import { formatDate, formatDateTime } from "@/lib/japan/dates";
import { findMunicipality, municipalityFullName } from "@/lib/japan/municipalities";
import type { KnownSeat } from "./seat-fields";
import { seatTones } from "./seat-table";

type ShownSeat = KnownSeat & {
  readonly email: string;
  readonly status: AwardJurorStatus;
  readonly invitedAt: Date;
  readonly answeredAt: Date | null;
  readonly declaredAt: Date | null;
  readonly endReason: string | null;
  readonly hasFactors: boolean;
  readonly blocked: number;
};

type SeatFactsProps = { readonly seat: ShownSeat; readonly categories: readonly CategoryName[] };

export function SeatFacts({ seat, categories }: SeatFactsProps) {
  const at = (moment: Date | null) => (moment === null ? "まだ" : formatDateTime(moment));
  const chosen = categories.filter(({ key }) => seat.categories.includes(key)).map(({ name }) => name);
  return (
    <DescriptionList
      items={[
        {
          term: "状態",
          details: <StatusBadge tone={seatTones[seat.status]}>{jurorStatusLabels[seat.status]}</StatusBadge>,
        },
        ...(seat.endReason === null ? [] : [{ term: "理由", details: seat.endReason }]),
        { term: "フリガナ", details: seat.nameKana },
        { term: "肩書", details: seat.title },
        { term: "メールアドレス", details: seat.email },
        { term: "役割", details: seat.isChair ? "委員長" : "委員" },
        { term: "担当する部門", details: chosen.join("、") },
        { term: "担当する件数の上限", details: seat.cap === null ? "なし" : `${seat.cap}件` },
        { term: "招待", details: at(seat.invitedAt) },
        { term: "サインイン方法の設定", details: seat.hasFactors ? "済み" : "まだ" },
        { term: "回答", details: at(seat.answeredAt) },
        { term: "利益相反の申告", details: at(seat.declaredAt) },
        { term: "読めない応募", details: `${seat.blocked}件` },
        ...profileItems(seat.profile),
      ]}
    />
  );
}

function profileItems({ affiliations, homeMunicipalityCode, mailDomains }: JurorProfile) {
  const home = homeMunicipalityCode === null ? null : findMunicipality(homeMunicipalityCode);
  return [
    { term: "居住地", details: home === null ? "未登録" : municipalityFullName(home) },
    { term: "メールのドメイン", details: mailDomains.join("、") || "未登録" },
    { term: "所属・関係", details: affiliations.map(affiliationInWords).join("\n") || "未登録" },
  ];
}

function affiliationInWords(one: JurorProfile["affiliations"][number]): string {
  const { organizationName, corporateNumber, role, from, to } = one;
  const period = from === null && to === null ? "" : `　${from ? formatDate(from) : ""}〜${to ? formatDate(to) : ""}`;
  return `${organizationName}（${roleLabels[role]}${corporateNumber === null ? "" : `、法人番号${corporateNumber}`}）${period}`;
}
