import { notFound } from "next/navigation";
import { connection } from "next/server";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ReceiptFiles } from "@/components/receipts/receipt-files";
import { ReceiptView } from "@/components/receipts/receipt-view";
import { baseUrl } from "@/lib/env";
import { routes } from "@/lib/routes";
import { type ReceiptParams, receiptOf } from "./receipt";

export const instant = false;

type ReceiptPageProps = { readonly params: ReceiptParams };

export default async function EntryReceiptPage({ params }: ReceiptPageProps) {
  await connection();
  const receipt = await receiptOf(params);
  if (receipt === null) notFound();
  const { content, sha256 } = receipt;
  const { number, ordinal } = content;
  return (
    <MainArea before={<BackLink href={routes.mypageAward(number)} label="応募の状況に戻る" />}>
      <title>{pageTitle(`受付証（第${ordinal}版）`, number, "マイページ")}</title>
      <PageHeading lead="この内容を受け付けました。送信した後に様式が変わっても、送信したときの言葉のまま表示します。">
        受付証（第{ordinal}版）
      </PageHeading>
      <div className="flex flex-col gap-10">
        <ReceiptFiles
          pdf={routes.mypageAwardReceiptPdf(number, ordinal)}
          json={routes.mypageAwardReceiptJson(number, ordinal)}
        />
        <ReceiptView content={content} sha256={sha256} checkUrl={`${baseUrl()}${routes.receipts()}`} />
      </div>
    </MainArea>
  );
}
