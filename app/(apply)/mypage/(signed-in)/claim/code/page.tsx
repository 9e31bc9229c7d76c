import { redirect } from "next/navigation";
import { connection } from "next/server";
import { requireAbility } from "@/app/(apply)/mypage/(signed-in)/require-ability";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { ClaimCode } from "@/components/organizations/claim-forms";
import { awaitedClaim } from "@/lib/auth/claim";
import { routes } from "@/lib/routes";
import { claimAction } from "./actions";

export const instant = false;

export default async function ClaimCodePage() {
  await connection();
  await requireAbility("act");
  const awaited = await awaitedClaim.read();
  if (awaited === null) redirect(routes.mypageClaim("lapsed"));
  return (
    <MainArea before={<BackLink href={routes.mypageClaim()} />}>
      <ClaimCode action={claimAction} number={awaited.number} />
    </MainArea>
  );
}
