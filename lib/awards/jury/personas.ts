import "server-only";
import { totpCode } from "@/lib/accounts/totp";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { isProduction } from "@/lib/env";
import { type DemoJuror, demoJurors } from "./demo-jurors";

const jurors: readonly DemoJuror[] = demoJurors;

/** The invented jurors that are there, with the code their authenticator shows now; none in production. */
export async function listJurorPersonas() {
  if (isProduction()) return [];
  const rows = await db.account.findMany({
    where: { kind: "JUROR", isActive: true, email: { in: jurors.map(({ email }) => email) } },
    select: { email: true },
    orderBy: { email: "asc" },
    take: jurors.length,
  });
  const there = new Set(rows.map(({ email }) => email));
  return jurors
    .filter(({ email }) => there.has(email))
    .map(({ email, name, title, about, totpSecret }) => ({
      ...{ email, name, title, about },
      code: totpCode(totpSecret, clock.now()),
    }));
}
