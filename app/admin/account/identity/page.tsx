import { notFound } from "next/navigation";
import { connection } from "next/server";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { getOwnIdentity } from "@/lib/accounts/identities";
import { heldLinking } from "@/lib/auth/oidc/held-attempt";
import { offeredProvider } from "@/lib/auth/oidc/providers";
import { requireStaff } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { GoToProvider, LinkedIdentity, ProveAgain } from "./steps";

export const instant = false;

export default async function IdentityPage() {
  await connection();
  const staff = await requireStaff();
  const provider = offeredProvider("ministry");
  if (provider === null) notFound();
  const [identity, linking] = [await getOwnIdentity(staff, provider.issuer), await heldLinking.read()];
  const isProved = linking?.accountId === staff.accountId && linking.sessionId === staff.sessionId;
  return (
    <MainArea before={<BackLink href={routes.adminAccount()} />}>
      {identity !== null && <LinkedIdentity {...identity} />}
      {identity === null && (isProved ? <GoToProvider /> : <ProveAgain />)}
    </MainArea>
  );
}
