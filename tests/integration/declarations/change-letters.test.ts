import { beforeAll, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { publicUrl } from "@/lib/declarations/commands/addresses";
import { approveChange } from "@/lib/declarations/commands/changes";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";

let reviewer: Staff;

beforeAll(async () => {
  reviewer = await staffOf(await createStaff(["DECLARATIONS"]));
});

it("answers a change by letters of its own, and neither by one of a correction nor by that of the first publication", async () => {
  const declaration = await createDeclaration({ status: "CHANGE_SUBMITTED", reviewer });
  const { id, number, version } = declaration;

  await perform(reviewer, (uow) => approveChange(uow, { id, version }));

  const letters = await db.mail.findMany({ where: { caseId: id }, orderBy: { id: "asc" } });
  expect(letters.map(({ template }) => template)).toEqual([
    "declaration-submitted",
    "declaration-accepted",
    "declaration-published",
    "declaration-change-requested",
    "declaration-change-published",
  ]);
  expect(letters.at(-2)?.body).toContain("それまでは、これまでの内容を公開します。");
  expect(letters.at(-1)?.body).toContain(publicUrl(number));
});
