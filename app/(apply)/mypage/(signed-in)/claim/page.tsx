import { connection } from "next/server";
import { z } from "zod";
import { requireAbility } from "@/app/(apply)/mypage/(signed-in)/require-ability";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { ClaimLookup } from "@/components/organizations/claim-forms";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { routes } from "@/lib/routes";
import { requestClaimAction } from "./actions";

export const instant = false;

const querySchema = z.object({ notice: z.literal("lapsed").optional().catch(undefined) });

type ClaimPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ClaimPage({ searchParams }: ClaimPageProps) {
  await connection();
  await requireAbility("act");
  const { notice } = querySchema.parse(await searchParams);
  return (
    <MainArea before={<BackLink href={routes.mypage()} label="マイページに戻る" />}>
      {notice && (
        <NotificationBanner tone="warning" title="時間が経過しました" isOutcome>
          <p>受付番号の入力からやり直してください。</p>
        </NotificationBanner>
      )}
      <ClaimLookup action={requestClaimAction} />
    </MainArea>
  );
}
