import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { askToReopen, decideReopening } from "@/lib/declarations/commands/reopening";
import { refuseDeclaration } from "@/lib/declarations/commands/review";
import { getPublic } from "@/lib/declarations/queries/public";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration, findDeclaration } from "@/tests/factories/declarations";

it("shows a declaration that was public as looked at while it is, and as over once it was refused", async () => {
  const [first, second] = [await staffOf(await createStaff()), await staffOf(await createStaff())];
  const { id, number, version } = await createDeclaration({ status: "WITHDRAWN", reviewer: first });
  const reason = "手続きを続けたいとの申し出があったため";
  await perform(first, (uow) => askToReopen(uow, { id, version, reason }));
  const { id: requestId } = await db.approvalRequest.findFirstOrThrow({ where: { caseId: id } });
  const asked = await findDeclaration(id);
  const reopened = await perform(second, (uow) =>
    decideReopening(uow, { id, version: asked.version, requestId, isApproved: true }),
  );
  expect(await getPublic(number)).toMatchObject({ state: "inReview" });

  await perform(first, (uow) => refuseDeclaration(uow, { id, version: reopened.version, reason }));

  expect(await getPublic(number)).toMatchObject({ state: "refused" });
});
