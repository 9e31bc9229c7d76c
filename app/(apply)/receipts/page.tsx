import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { ReceiptAnswer } from "@/components/receipts/receipt-answer";
import { ReceiptCheckForm } from "@/components/receipts/receipt-check-form";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { clientAddress } from "@/lib/auth/browser";
import { subscriberOf } from "@/lib/rate-limit/address";
import { checkReceipt } from "@/lib/receipts/check";
import { receiptQuerySchema } from "@/lib/receipts/schema";
import { checkReceiptAction } from "./actions";

export const instant = false;

type ReceiptsPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReceiptsPage({ searchParams }: ReceiptsPageProps) {
  await connection();
  const { number = "", code = "", by } = receiptQuerySchema.parse(await searchParams);
  const isFile = by === "file";
  const isAsked = number !== "" && code !== "";
  const outcome = isAsked ? await checkReceipt({ number, code }, subscriberOf(await clientAddress())) : null;
  return (
    <MainArea>
      {outcome?.state === "busy" && <NotificationBanner tone="warning" title={outcome.message} isOutcome />}
      {outcome?.state === "checked" && <ReceiptAnswer receipt={outcome.receipt} isFile={isFile} />}
      <ReceiptCheckForm
        key={`${number} ${code}`}
        action={checkReceiptAction}
        number={number}
        code={isFile ? "" : code}
      />
    </MainArea>
  );
}
