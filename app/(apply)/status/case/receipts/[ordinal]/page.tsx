import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ReceiptFiles } from "@/components/receipts/receipt-files";
import { ReceiptView } from "@/components/receipts/receipt-view";
import { currentContact } from "@/lib/auth/contact";
import { baseUrl } from "@/lib/env";
import { parseOrdinal } from "@/lib/receipts/ordinal";
import { getOwnReceipt } from "@/lib/receipts/queries";
import { routes } from "@/lib/routes";

export const instant = false;

type ReceiptPageProps = { readonly params: Promise<{ readonly ordinal: string }> };

export async function generateMetadata({ params }: ReceiptPageProps): Promise<Metadata> {
  const ordinal = parseOrdinal((await params).ordinal);
  return { title: pageTitle(`受付証（第${ordinal ?? "？"}版）`, "手続きの状況"), robots: { index: false } };
}

export default async function ReceiptPage({ params }: ReceiptPageProps) {
  await connection();
  const session = await currentContact();
  if (session === null) redirect(routes.status("lapsed"));
  const ordinal = parseOrdinal((await params).ordinal);
  const receipt = ordinal === null ? null : await getOwnReceipt(session.contact, ordinal);
  if (receipt === null) notFound();
  const { content, sha256 } = receipt;
  return (
    <MainArea before={<BackLink href={routes.statusCase()} label="手続きの状況に戻る" />}>
      <PageHeading lead="この内容を受け付けました。送信した後に様式が変わっても、送信したときの言葉のまま表示します。">
        受付証（第{content.ordinal}版）
      </PageHeading>
      <div className="flex flex-col gap-10">
        <ReceiptFiles pdf={routes.statusReceiptPdf(content.ordinal)} json={routes.statusReceiptJson(content.ordinal)} />
        <ReceiptView content={content} sha256={sha256} checkUrl={`${baseUrl()}${routes.receipts()}`} />
      </div>
    </MainArea>
  );
}
