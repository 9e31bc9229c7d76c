import type { Metadata } from "next";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { ProcedureShell } from "@/components/layout/procedure-shell";
import { ButtonLink } from "@/components/ui/button";
import { ConfirmationPanel } from "@/components/ui/confirmation-panel";
import { Heading } from "@/components/ui/heading";
import { TextBlock } from "@/components/ui/text-block";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: "受付の完了の見本" };

export default async function ConfirmationSpecimenPage() {
  await connection();
  return (
    <ProcedureShell isDemo>
      <MainArea>
        <ConfirmationPanel title="自己宣言を受け付けました" number="D-2026-7K3M9X" />
        <TextBlock>
          <p>確認のメールをお送りしました。届かないときは、迷惑メールの扱いになっていないかを確かめてください。</p>
          <Heading level={2}>このあとの流れ</Heading>
          <ol>
            <li>事務局が内容を確認します（5営業日以内）。</li>
            <li>結果をメールでお知らせします。</li>
            <li>公開されたページと、宣言のバッジが使えるようになります。</li>
          </ol>
          <p>
            <ButtonLink href={routes.status()} look="outline">
              手続きの状況を確認する
            </ButtonLink>
          </p>
        </TextBlock>
      </MainArea>
    </ProcedureShell>
  );
}
