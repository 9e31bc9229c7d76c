import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { PasskeyTable } from "@/components/accounts/passkey-table";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PASSKEYS_MAX } from "@/lib/accounts/limits";
import { listOwnPasskeys } from "@/lib/accounts/passkeys/queries";
import { isProved } from "@/lib/auth/passkeys/held";
import { requireStaff } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { AddPasskey, ProveOwner, RemovePasskey } from "./parts";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("パスキー", "事務局") };

const OUTCOMES = {
  added: "パスキーを登録しました。次からパスキーでもサインインできます。",
  removed: "パスキーを削除しました。端末に残ったパスキーは、端末の設定で削除してください。",
  renamed: "パスキーの名前を変更しました。",
} as const;

const querySchema = z.object({ done: z.enum(["added", "removed", "renamed"]).optional().catch(undefined) });

type PasskeysPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PasskeysPage({ searchParams }: PasskeysPageProps) {
  await connection();
  const staff = await requireStaff();
  const { done } = querySchema.parse(await searchParams);
  const [passkeys, proved] = [await listOwnPasskeys(staff), await isProved(staff)];
  return (
    <MainArea before={<BackLink href={routes.adminAccount()} />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading lead="パスキーを登録すると、指紋、顔、端末の暗証番号などだけでサインインできます。パスワードと確認コードでのサインインも、そのまま使えます。">
        パスキー
      </PageHeading>
      <div className="flex flex-col gap-10">
        <PasskeyTable
          passkeys={passkeys}
          removeForm={proved ? (passkey) => <RemovePasskey passkey={passkey} /> : undefined}
        />
        {proved ? <AddPasskey isFull={passkeys.length >= PASSKEYS_MAX} /> : <ProveOwner />}
      </div>
    </MainArea>
  );
}
