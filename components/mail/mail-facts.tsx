import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import type { MailStatus } from "@/lib/db/generated/enums";
import { MailStatusTag } from "./mail-status-tag";
import { slipNumber } from "./slip-number";

type MailFactsProps = {
  readonly mail: {
    readonly id: string;
    readonly recipient: string;
    readonly status: MailStatus;
    readonly attempts: number;
    readonly lastError: string | null;
    readonly createdAt: Date;
    readonly sentAt: Date | null;
  };
  readonly kind: string;
  readonly caseNumber: ReactNode;
};

/** The head of a letter, and how sending it went. */
export function MailFacts({ mail, kind, caseNumber }: MailFactsProps) {
  const { id, recipient, status, attempts, lastError, createdAt, sentAt } = mail;
  return (
    <DescriptionList
      items={[
        { term: "状態", details: <MailStatusTag status={status} /> },
        ...(lastError === null
          ? []
          : [
              {
                term: "送信できなかった理由",
                details: `${lastError}${status === "QUEUED" ? "（自動でもう一度送信します）" : ""}`,
              },
            ]),
        { term: "送信の試み", details: `${attempts}回` },
        { term: "宛先", details: recipient },
        { term: "控え番号", details: slipNumber(id) },
        { term: "種類", details: kind },
        { term: "案件", details: caseNumber },
        { term: "作成", details: <TimeText at={createdAt} /> },
        { term: "送信", details: sentAt === null ? "まだ送信されていません" : <TimeText at={sentAt} /> },
      ]}
    />
  );
}
