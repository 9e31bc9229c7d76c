import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { DeclarationStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { seedAccounts } from "@/prisma/seed/accounts";
import { seedDeclarations } from "@/prisma/seed/declarations";

async function seedAll(): Promise<void> {
  await perform({ kind: "system", job: "seed" }, seedAccounts);
  await seedDeclarations();
}

it("puts a case into every status, writes to nobody, and adds nothing the second time", async () => {
  await seedAll();
  const first = await db.declaration.groupBy({ by: ["status"], _count: { _all: true }, orderBy: { status: "asc" } });
  await seedAll();
  const second = await db.declaration.groupBy({ by: ["status"], _count: { _all: true }, orderBy: { status: "asc" } });

  expect(first.map((group) => group.status).toSorted()).toEqual(Object.values(DeclarationStatus).toSorted());
  expect(second).toEqual(first);
  expect(await db.mail.count({ where: { status: "QUEUED" } })).toBe(0);
});
