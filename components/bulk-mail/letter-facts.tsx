import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import { kindLabels } from "@/lib/bulk-mail/labels";
import type { BulkMailStatus } from "@/lib/db/generated/enums";
import { LetterStatus } from "./letter-status";

type LetterFactsProps = {
  readonly letter: {
    readonly status: BulkMailStatus;
    readonly isMandatory: boolean;
    readonly author: string | null;
    readonly createdAt: Date;
    readonly scheduler: string | null;
    readonly releaseAt: Date | null;
    readonly recaller: string | null;
    readonly recalledAt: Date | null;
    readonly sentAt: Date | null;
  };
};

/** Where the letter stands, and who did what. */
export function LetterFacts({ letter }: LetterFactsProps) {
  const { status, isMandatory, author, createdAt, scheduler, releaseAt, recaller, recalledAt, sentAt } = letter;
  const when = (at: Date, who: string | null) => (
    <>
      <TimeText at={at} />　{who}
    </>
  );
  return (
    <DescriptionList
      items={[
        { term: "状態", details: <LetterStatus status={status} /> },
        { term: "届け方", details: isMandatory ? kindLabels.mandatory : kindLabels.notice },
        { term: "作成", details: when(createdAt, author) },
        ...(releaseAt === null ? [] : [{ term: "送り始める時刻", details: when(releaseAt, scheduler) }]),
        ...(recalledAt === null ? [] : [{ term: "取り消し", details: when(recalledAt, recaller) }]),
        ...(sentAt === null ? [] : [{ term: "送り終えた時刻", details: <TimeText at={sentAt} /> }]),
      ]}
    />
  );
}
