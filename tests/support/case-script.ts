import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";

/**
 * Beside a running portal, for tests in a browser: `make RETURNED PUBLISHED` brings cases into these statuses by the real
 * commands, `code D-2026-7K3M9X` tells the code that was last mailed to a case.
 */
async function make(statuses: readonly string[]): Promise<unknown> {
  const { createStaff, staffOf } = await import("@/tests/factories/accounts");
  const { createDeclaration } = await import("@/tests/factories/declarations");
  const { DeclarationStatus } = await import("@/lib/db/generated/enums");
  const reviewer = await staffOf(await createStaff());
  const numbers: string[] = [];
  for (const name of statuses) {
    const status = Object.values(DeclarationStatus).find((known) => known === name);
    if (status === undefined) throw new Error(`There is no status ${name}.`);
    numbers.push((await createDeclaration({ status, reviewer })).number);
  }
  return numbers;
}

async function code([number = ""]: readonly string[]): Promise<unknown> {
  const { db } = await import("@/lib/db/client");
  const { id } = await db.declaration.findUniqueOrThrow({ where: { number }, select: { id: true } });
  const mail = await db.mail.findFirstOrThrow({
    where: { caseId: id, template: "status-code" },
    orderBy: { createdAt: "desc" },
  });
  return /確認コード：(\d{6})/.exec(mail.body)?.[1];
}

const [, , verb, ...words] = process.argv;
const answer = await withStandingDatabase(portalSettings(process.env), () =>
  verb === "make" ? make(words) : code(words),
);
console.log(JSON.stringify(answer));
process.exit(0);
