import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { statusOutside } from "@/lib/consultations/labels-outside";
import type { ConsultationStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";

type Listed = {
  readonly number: string;
  readonly status: ConsultationStatus;
  readonly subject: string;
  readonly receivedAt: Date;
  readonly isUnread: boolean;
};

type OwnConsultationsProps = { readonly consultations: readonly Listed[] };

/** Every consultation of the organisation: where it stands, whose turn it is, and whether there is something new. */
export function OwnConsultations({ consultations }: OwnConsultationsProps) {
  if (consultations.length === 0) return <p>まだ相談はありません。</p>;
  return (
    <ul className="flex max-w-form flex-col gap-4">
      {consultations.map((consultation) => (
        <li
          key={consultation.number}
          className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4 desktop:p-6"
        >
          <ConsultationCard consultation={consultation} />
        </li>
      ))}
    </ul>
  );
}

type CardProps = { readonly consultation: Listed };

function ConsultationCard({ consultation: { number, status, subject, receivedAt, isUnread } }: CardProps) {
  const { label, turn, tone } = statusOutside[status];
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <Heading level={3}>
          <a href={routes.mypageConsultation(number)}>
            {subject}（{number}）
          </a>
        </Heading>
        <StatusBadge tone={tone}>{label}</StatusBadge>
        {isUnread && <StatusBadge tone="warning">新しいメッセージがあります</StatusBadge>}
      </div>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-solid-gray-700">
        <li>いま対応する人：{turn}</li>
        <li>
          受付：
          <TimeText at={receivedAt} />
        </li>
      </ul>
    </>
  );
}
