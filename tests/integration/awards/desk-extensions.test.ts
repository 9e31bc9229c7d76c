import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, Staff } from "@/lib/access/actor";
import { closingInWords } from "@/lib/awards/deadlines/words";
import { getWindows } from "@/lib/awards/editions/queries/windows";
import { arrivalOf } from "@/lib/awards/entries/queries/arrival";
import { getEntryForCheck } from "@/lib/awards/entries/queries/detail";
import { askForExtension } from "@/lib/awards/extensions/commands/ask";
import { approveExtension, refuseExtension } from "@/lib/awards/extensions/commands/decide";
import { getExtension, listExtensions, listExtensionsToDecide } from "@/lib/awards/extensions/queries/list";
import { findOrganizations } from "@/lib/awards/extensions/queries/organizations";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { createStaff, operator, staffOf } from "@/tests/factories/accounts";
import { anAwardOfficer } from "@/tests/factories/awards";
import { foundOrganization } from "@/tests/factories/members";
import { CATEGORY, imposeConflict, openCallNow, sendEntry } from "@/tests/factories/sent-entries";

const HOUR = 3_600_000;
const reason = "送信の間に障害があったため";

let editionId: string;
let enforced: Date;
let officer: Staff;
let second: Staff;

beforeAll(async () => {
  ({ editionId } = await openCallNow());
  enforced = (await getWindows(editionId)).get(CATEGORY)?.enforced ?? new Date(0);
  [officer, second] = [await anAwardOfficer(), await anAwardOfficer()];
});

const later = (ms: number) => new Date(enforced.getTime() + ms);

type Asked = { readonly organizationId: string; readonly until?: Date; readonly by?: Actor; readonly why?: string };

const ask = ({ organizationId, until = later(24 * HOUR), by = officer, why = reason }: Asked) =>
  attempt(by, (uow) => askForExtension(uow, { editionId, category: CATEGORY, organizationId, until, reason: why }));

async function asked(of: Asked) {
  const outcome = await ask(of);
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}

describe("a later deadline", () => {
  it("is asked for by one officer and holds when another agrees, to the millisecond", async () => {
    const applicant = await foundOrganization();
    const until = later(24 * HOUR);
    const request = await asked({ ...applicant, until });
    const early = await sendEntry(applicant, { arrivedAt: until }).catch((error: Error) => error.name);
    expect(early).toBe("NotTaken");
    expect(await listExtensionsToDecide(officer)).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ id: request.id })]),
    );
    expect(await listExtensionsToDecide(second)).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: request.id })]),
    );

    await perform(second, (uow) => approveExtension(uow, request));

    const { email } = await db.account.findUniqueOrThrow({ where: { id: applicant.owner.accountId } });
    const letters = await db.mail.findMany({ where: { template: "award-extension", recipient: email } });
    expect(letters).toMatchObject([{ body: expect.stringContaining(closingInWords(until)) }]);
    const entry = await sendEntry(applicant, { arrivedAt: until });
    expect(entry).toMatchObject({ arrival: "EXTENDED", extensionId: request.id, enforcedUntil: enforced });
    const late = await sendEntry(applicant, { arrivedAt: new Date(until.getTime() + 1) }).catch(
      (error: Error) => error.name,
    );
    expect(late).toBe("NotTaken");
    const shown = await getEntryForCheck(officer, entry.number);
    expect(shown === null ? "" : await arrivalOf(shown.entry)).toContain("個別に延長した期限");
    const stranger = await foundOrganization();
    expect(await sendEntry(stranger, { arrivedAt: until }).catch((error: Error) => error.name)).toBe("NotTaken");
  });

  it("leaves grace as grace for everybody else, and says so", async () => {
    const entry = await sendEntry(await foundOrganization(), { arrivedAt: later(10 * 60_000) });
    expect(entry.arrival).toBe("IN_GRACE");
    const shown = await getEntryForCheck(officer, entry.number);
    expect(shown === null ? "" : await arrivalOf(shown.entry)).toContain("猶予（10分）の範囲");
  });

  it("is not given by one person alone, also by no other way", async () => {
    const request = await asked(await foundOrganization());
    const outcome = await attempt(officer, (uow) => approveExtension(uow, request));
    expect(outcome).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining("依頼した人は承認できません") },
    });
    const alone = db.$executeRaw`
      UPDATE award_extension SET status = 'APPROVED', decided_by = requested_by, decided_at = now()
       WHERE id = ${request.id}::uuid`;
    await expect(alone).rejects.toThrow(/award_extension_by_another/);
  });

  it("is refused by a second person or taken back by the first, with a reason that is kept", async () => {
    for (const actor of [second, officer]) {
      const { id, version } = await asked(await foundOrganization());
      const after = await perform(actor, (uow) =>
        refuseExtension(uow, { id, version, reason: "事情を確認できません" }),
      );
      expect(after).toMatchObject({ status: "REFUSED", refusal: "事情を確認できません", decidedBy: actor.accountId });
      const again = await attempt(second, (uow) => approveExtension(uow, after));
      expect(again).toMatchObject({ ok: false, error: { name: "StepNotAllowed" } });
    }
  });

  it.each([
    ["the common deadline itself", 0, "より後の日時"],
    ["what is over", -24 * HOUR, "より後の日時"],
    ["what leaves no time to judge", 400 * 24 * HOUR, "審査に間に合うように"],
  ])("is not %s", async (_what, ms, words) => {
    const outcome = await ask({ ...(await foundOrganization()), until: later(ms) });
    expect(outcome).toMatchObject({ ok: false, error: { fields: { untilDay: expect.stringContaining(words) } } });
  });

  it("wants a reason and an organisation that there is", async () => {
    const { organizationId } = await foundOrganization();
    expect(await ask({ organizationId, why: " " })).toMatchObject({
      ok: false,
      error: { fields: { reason: expect.any(String) } },
    });
    const nobody = await ask({ organizationId: "019ac0de-0000-7000-8000-000000000001" });
    expect(nobody).toMatchObject({ ok: false, error: { fields: { organizationId: expect.any(String) } } });
  });

  it("is asked for once at a time, however fast two officers are", async () => {
    const { organizationId } = await foundOrganization();
    const outcomes = await Promise.all([officer, second].map((by) => ask({ organizationId, by })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { name: "ExtensionAlreadyAsked" } });
  });

  it("is nobody's business outside the duty", async () => {
    const applicant = await foundOrganization();
    const request = await asked(applicant);
    const outsider = await staffOf(await createStaff(["OFFICES", "ACCOUNTS", "AUDIT"]));
    for (const actor of [outsider, applicant.owner, operator, { kind: "visitor" } as const]) {
      expect((await ask({ ...(await foundOrganization()), by: actor })).ok).toBe(false);
      expect((await attempt(actor, (uow) => approveExtension(uow, request))).ok).toBe(false);
      expect((await attempt(actor, (uow) => refuseExtension(uow, { ...request, reason }))).ok).toBe(false);
      if (actor.kind === "system") continue;
      expect(await getExtension(actor, request.id)).toBeNull();
      expect(await listExtensions(actor, editionId)).toEqual([]);
      expect(await findOrganizations(actor, "見本")).toEqual([]);
    }
  });

  it("is not given to an applicant by whoever is in conflict with its entry", async () => {
    const applicant = await foundOrganization();
    const entry = await sendEntry(applicant);
    const blind = await anAwardOfficer();
    await imposeConflict(entry.id, blind);
    expect(await ask({ ...applicant, by: blind })).toMatchObject({ ok: false, error: { name: "ExtensionNotYours" } });
    const request = await asked(applicant);
    for (const work of [approveExtension, refuseExtension] as const) {
      const outcome = await attempt(blind, (uow) => work(uow, { ...request, reason }));
      expect(outcome).toMatchObject({ ok: false, error: { name: "ExtensionNotYours" } });
    }
  });
});
