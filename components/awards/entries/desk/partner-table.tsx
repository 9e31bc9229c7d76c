import { type Column, DataTable } from "@/components/ui/data-table";
import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import type { Tone } from "@/components/ui/tone";
import { partnerStatusLabels } from "@/lib/awards/partners/labels";
import type { AwardPartnerStatus } from "@/lib/db/generated/enums";
import { isLocalGovernmentAddress } from "@/lib/japan/mail-address";

type Partner = {
  readonly id: string;
  /** Its name, with the prefecture. */
  readonly place: string;
  readonly status: AwardPartnerStatus;
  readonly department: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly askedAt: Date;
  readonly remindedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
  readonly note: string | null;
};

type PartnerTableProps = { readonly partners: readonly Partner[] };

const TONES = {
  ASKED: "warning",
  CONFIRMED: "success",
  DECLINED: "error",
  DROPPED: "neutral",
} as const satisfies Record<AwardPartnerStatus, Tone>;

const columns: readonly Column<Partner>[] = [
  { heading: "自治体", isRowHeading: true, isShort: true, cell: ({ place }) => place },
  {
    heading: "確認",
    isShort: true,
    cell: ({ status }) => <StatusBadge tone={TONES[status]}>{partnerStatusLabels[status]}</StatusBadge>,
  },
  {
    heading: "回答",
    cell: ({ answeredAt, answeredBy, note }) =>
      answeredAt === null ? (
        "—"
      ) : (
        <>
          <TimeText at={answeredAt} />
          {answeredBy !== null && <p>{answeredBy}</p>}
          {note !== null && <p className="whitespace-pre-line">{note}</p>}
        </>
      ),
  },
  {
    heading: "依頼",
    isShort: true,
    cell: ({ askedAt, remindedAt }) => (
      <>
        <TimeText at={askedAt} />
        {remindedAt !== null && (
          <p>
            催促：
            <TimeText at={remindedAt} />
          </p>
        )}
      </>
    ),
  },
  {
    heading: "依頼先",
    cell: ({ department, contactName, contactEmail }) => (
      <>
        {department}　{contactName}
        <p className="break-all">{contactEmail}</p>
        {!isLocalGovernmentAddress(contactEmail) && (
          <p>末尾が「.lg.jp」ではないアドレスです。自治体のものかどうかを確かめてください。</p>
        )}
      </>
    ),
  },
];

/** The named municipalities, and what each of them says to it. */
export function PartnerTable({ partners }: PartnerTableProps) {
  return (
    <section aria-labelledby="partners" className="flex flex-col gap-4">
      <Heading level={2} id="partners">
        連携自治体の確認
      </Heading>
      <DataTable
        id="partner-list"
        caption="記載された自治体"
        columns={columns}
        rows={partners}
        rowKey={({ id }) => id}
        isDense
        whenEmpty="連携自治体は記載されていません。"
      />
    </section>
  );
}
