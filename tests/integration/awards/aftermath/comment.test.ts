import { expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { writeComment } from "@/lib/awards/feedback/commands/comment";
import { findForComment, listForComment } from "@/lib/awards/feedback/queries/desk";
import { getOwnOutcome } from "@/lib/awards/feedback/queries/own";
import { attempt } from "@/lib/db/unit-of-work";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { aConflict, anEligibleEntry } from "@/tests/factories/award-judged-entries";
import { releasedWith } from "@/tests/factories/award-releases";
import { openEdition } from "@/tests/factories/awards";
import { again, foundOrganization } from "@/tests/factories/members";
import { asOwner } from "@/tests/support/owner";

async function written(staff: Staff, id: string, version: number, comment?: string): Promise<string> {
  const outcome = await attempt(staff, (uow) => writeComment(uow, { id, version, comment }));
  return outcome.ok ? "done" : outcome.error.name;
}

it("is written until the release, told with it, and not changed after it", async () => {
  const { owner, organizationId } = await foundOrganization();
  const edition = await openEdition();
  const { officer, second } = edition;
  const won = await anEligibleEntry(edition);
  const other = await anEligibleEntry({ ...edition, organizationId, title: "別の取組" });
  const member = await again(owner);
  expect(await written(officer, other.id, 0, "連携の広がりに期待します。")).toBe("done");
  expect(await written(second, other.id, 0, "別の言葉")).toBe("StaleRecord");
  expect(await written(second, other.id, 1, "町との連携の広がりに期待します。")).toBe("done");
  expect((await findForComment(officer, { number: other.number }))?.comment).toMatchObject({ version: 2 });
  expect(await written(officer, won.id, 0, "消す言葉")).toBe("done");
  expect(await written(officer, won.id, 1)).toBe("done");
  expect((await listForComment(officer, edition.editionId))?.map(({ comment }) => comment === null).sort()).toEqual([
    false,
    true,
  ]);

  await releasedWith(edition, won.number);
  expect(await getOwnOutcome(member, other.number)).toMatchObject({ comment: "町との連携の広がりに期待します。" });
  expect(await written(officer, other.id, 2, "後から")).toBe("StepNotAllowed");
  await expect(asOwner(`DELETE FROM award_feedback_comment WHERE entry_id = '${other.id}'`)).rejects.toThrow(
    "the result is released",
  );
});

it("is for no officer in conflict of interest with any entry of the year, and for nobody without the duty", async () => {
  const edition = await openEdition();
  const [entry, other] = [await anEligibleEntry(edition), await anEligibleEntry(edition)];
  const [third, writer] = [await staffOf(await createStaff(["AWARD"])), await staffOf(await createStaff(["CONTENT"]))];
  expect(await written(writer, entry.id, 0, "講評")).toBe("RecordNotFound");
  await aConflict({ entryId: entry.id, personId: third.accountId });
  for (const { id, number } of [entry, other]) {
    expect(await written(third, id, 0, "講評")).toBe("RecordNotFound");
    expect(await findForComment(third, { number })).toBeNull();
  }
  expect(await listForComment(third, edition.editionId)).toBeNull();
});
