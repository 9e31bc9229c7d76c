import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { askToReopen, decideReopening } from "@/lib/awards/entries/commands/reopening";
import { getEntryForCheck } from "@/lib/awards/entries/queries/detail";
import { listDuplicates } from "@/lib/awards/entries/queries/duplicates";
import { findingsOf } from "@/lib/awards/entries/queries/findings";
import { listReopenRequests } from "@/lib/awards/entries/queries/reopenings";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { anAwardOfficer } from "@/tests/factories/awards";
import { bringTo } from "@/tests/factories/entry-states";
import { type Founded, foundMunicipality, foundOrganization } from "@/tests/factories/members";
import { openCallNow, sendEntry } from "@/tests/factories/sent-entries";

const reason = "応募者から、事実と異なるとの連絡があったため";

let company: Founded;
let officer: Staff;
let second: Staff;

beforeAll(async () => {
  await openCallNow();
  company = await foundOrganization();
  [officer, second] = [await anAwardOfficer(), await anAwardOfficer()];
});

async function asked(status: "ELIGIBLE" | "INELIGIBLE") {
  const { id, version, number } = await bringTo(await sendEntry(company), status, { officer, second });
  const after = await perform(officer, (uow) => askToReopen(uow, { id, version, reason }));
  const { id: requestId } = await db.approvalRequest.findFirstOrThrow({ where: { caseId: id, decidedAt: null } });
  return { id, version: after.version, number, requestId };
}

describe.each(["ELIGIBLE", "INELIGIBLE"] as const)("a check that ended with %s", (status) => {
  it("begins anew when another person agrees, with a clock of its own and the arrival it had", async () => {
    const { requestId, number, ...seen } = await asked(status);
    const before = await db.awardEntry.findUniqueOrThrow({ where: { id: seen.id } });
    expect(before.status).toBe(status);
    expect((await listReopenRequests(officer)).map((request) => request.id)).not.toContain(seen.id);
    expect(await listReopenRequests(second)).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: seen.id, number, reason, requesterName: officer.name })]),
    );

    const after = await perform(second, (uow) => decideReopening(uow, { ...seen, requestId, isApproved: true }));

    expect(after).toMatchObject({
      ...{ status: "IN_CHECK", checkedBy: null, signedBy: null, decidedAt: null, endedAt: null, reasons: [] },
      ...{ arrivedAt: before.arrivedAt, stoppedDays: 0, outsideReason: reason },
    });
    expect(after.receivedAt.getTime()).toBeGreaterThan(before.receivedAt.getTime());
    const told = await db.mail.findFirst({
      where: { caseId: seen.id },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    });
    expect(told?.subject).toContain("確認のやり直し");
  });

  it("is not opened again by one person, also of the database", async () => {
    const { requestId, number: _number, ...seen } = await asked(status);
    const outcome = await attempt(officer, (uow) => decideReopening(uow, { ...seen, requestId, isApproved: true }));
    expect(outcome).toMatchObject({ ok: false });
    const alone = db.$executeRaw`
      UPDATE approval_request SET decided_by = requested_by, decided_at = now(), is_approved = true
       WHERE id = ${requestId}::uuid`;
    await expect(alone).rejects.toThrow();
    expect((await db.awardEntry.findUniqueOrThrow({ where: { id: seen.id } })).status).toBe(status);
  });

  it("stays as it was decided when the second person thinks otherwise, and can be asked about again", async () => {
    const { requestId, number, ...seen } = await asked(status);
    const twice = await attempt(second, (uow) => askToReopen(uow, { ...seen, reason }));
    expect(twice).toMatchObject({ ok: false, error: { message: expect.stringContaining("すでに依頼されています") } });
    const mails = await db.mail.count({ where: { caseId: seen.id } });

    const after = await perform(second, (uow) => decideReopening(uow, { ...seen, requestId, isApproved: false }));

    expect(after.status).toBe(status);
    expect(await db.mail.count({ where: { caseId: seen.id } })).toBe(mails);
    expect((await getEntryForCheck(officer, number))?.reopening).toBeNull();
    await perform(second, (uow) => askToReopen(uow, { id: seen.id, version: after.version, reason }));
  });
});

it("what nobody has decided is not opened again", async () => {
  const { id, version } = await bringTo(await sendEntry(company), "ELIGIBLE_PROPOSED", { officer, second });
  const outcome = await attempt(officer, (uow) => askToReopen(uow, { id, version, reason }));
  expect(outcome).toMatchObject({ ok: false, error: { name: "StepNotAllowed" } });
});

describe("what the computer finds", () => {
  it("is what it found at the send, by the settings of then", async () => {
    const entry = await sendEntry(company);
    const found = await getEntryForCheck(officer, entry.number);
    const tasks = await findingsOf(entry, found?.current?.content.answers ?? {});
    expect(tasks?.map(({ key, state }) => [key, state])).toEqual([
      ["kind", "done"],
      ["partner", "optional"],
      ["start", "done"],
      ["base", "done"],
      ["declaration", "optional"],
    ]);
    expect(await findingsOf({ ...entry, category: "unheard-of" }, {})).toBeNull();
  });

  it("names the same effort of two applicants, with what speaks for it", async () => {
    const town = await foundMunicipality("202151");
    const partner = { partnerCode1: "長野県塩尻市", partnerOffice1: "企画課", partnerPerson1: "町 花子" };
    const answers = {
      ...partner,
      partnerEmail1: "machi@example.jp",
      partnership: "共に進めます。",
      title: "塩尻の森の開発室",
    };
    const one = await sendEntry(company, { answers });
    const other = await sendEntry(town, { answers: { title: "塩尻の森の開発室", applicantKind: "municipality" } });
    const [duplicate] = await listDuplicates(officer, one);
    expect(duplicate).toMatchObject({ number: other.number, level: "likely", isFirst: other.id < one.id });
    expect(duplicate?.reasons.join("")).toContain("同じ団体です");
  });
});
