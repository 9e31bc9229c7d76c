import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import type { Declaration } from "@/lib/declarations/commands/record";
import { declarationWorkflow } from "@/lib/declarations/workflow";
import { workflowRows } from "@/lib/workflow/table";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration, findDeclaration } from "@/tests/factories/declarations";
import { asOwner } from "@/tests/support/owner";

let reviewer: Staff;
let declaration: Declaration;

beforeAll(async () => {
  reviewer = await staffOf(await createStaff());
  declaration = await createDeclaration({ reviewer });
});

describe("the application's role", () => {
  it.each([
    ["audit_event", "reason"],
    ["audit_seal", "digest"],
    ["sealed_version", "sha256"],
    ["submission", "number"],
  ])("may not change %s", async (table, column) => {
    for (const sql of [`UPDATE ${table} SET ${column} = ''`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
      await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(/permission denied/);
    }
  });

  it("may not change what was sealed, but for an approved erasure", async () => {
    await expect(db.$executeRaw`UPDATE sealed_version SET content = ''`).rejects.toThrow(/its rows are final/);
    await expect(db.$executeRaw`UPDATE sealed_version SET content = '', erased_at = now()`).rejects.toThrow(
      /its rows are final/,
    );
  });

  it.each(["audit_chain", "workflow_step"])("may not write %s at all", async (table) => {
    await expect(db.$executeRawUnsafe(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    await expect(db.$executeRawUnsafe(`INSERT INTO ${table} DEFAULT VALUES`)).rejects.toThrow(/permission denied/);
  });

  it("may not remove a case", async () => {
    await expect(db.declaration.delete({ where: { id: declaration.id } })).rejects.toThrow(/permission denied/);
  });
});

it.each(["audit_event", "audit_seal", "sealed_version", "submission", "declaration"])(
  "refuses even the owner a change of %s while its guards stand",
  async (table) => {
    await expect(asOwner(`DELETE FROM ${table}`)).rejects.toThrow(/its rows are final/);
    await expect(asOwner(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/its rows are final/);
  },
);

describe("a change of status", () => {
  it("is refused without an event of its own", async () => {
    await expect(
      db.declaration.update({ where: { id: declaration.id }, data: { status: "ACCEPTED" } }),
    ).rejects.toThrow(/has no event of its own/);
    expect(await findDeclaration(declaration.id)).toEqual(declaration);
  });

  it.each([
    ["an event of an action the table does not have", "declaration.expire", "SUBMITTED", "ACCEPTED"],
    ["an event with another start", "declaration.accept", "IN_REVIEW", "ACCEPTED"],
    ["an event with another end", "declaration.accept", "SUBMITTED", "IN_REVIEW"],
  ] as const)("is refused with %s", async (_what, action, from, to) => {
    const move = perform(reviewer, async (uow) => {
      await uow.tx.declaration.update({ where: { id: declaration.id }, data: { status: "ACCEPTED" } });
      const subject = { kind: "declaration", id: declaration.id };
      await recordAudit(uow, { action, subject, step: { flow: "declaration", from, to } });
    });

    await expect(move).rejects.toThrow(/has no event of its own/);
    expect(await findDeclaration(declaration.id)).toEqual(declaration);
  });

  it("is refused with an event of another transaction or another case", async () => {
    const step = { flow: "declaration", from: "SUBMITTED", to: "ACCEPTED" };
    const record = (id: string) => (uow: Parameters<typeof recordAudit>[0]) =>
      recordAudit(uow, { action: "declaration.accept", subject: { kind: "declaration", id }, step });
    await perform(reviewer, record(declaration.id));

    const alone = db.declaration.update({ where: { id: declaration.id }, data: { status: "ACCEPTED" } });
    await expect(alone).rejects.toThrow(/has no event of its own/);
    const foreign = perform(reviewer, async (uow) => {
      await uow.tx.declaration.update({ where: { id: declaration.id }, data: { status: "ACCEPTED" } });
      await record(randomUUID())(uow);
    });
    await expect(foreign).rejects.toThrow(/has no event of its own/);
  });
});

it("knows in the database exactly the arrows of the workflow table", async () => {
  const stored = await db.workflowStep.findMany({ where: { flow: "declaration" } });
  const key = (row: (typeof stored)[number]) => `${row.action} ${row.fromStatus} ${row.toStatus}`;

  expect(stored.map(key).toSorted()).toEqual(workflowRows("declaration", declarationWorkflow).map(key).toSorted());
});

it("refuses the same person twice, even by hand", async () => {
  const person = randomUUID();
  const approval = db.approvalRequest.create({
    data: {
      flow: "declaration",
      caseId: declaration.id,
      action: "reopen",
      reason: "理由",
      requestedBy: person,
      requestedAt: new Date(),
      decidedBy: person,
      decidedAt: new Date(),
      isApproved: true,
    },
  });

  await expect(approval).rejects.toThrow(/approval_by_another/);
});
