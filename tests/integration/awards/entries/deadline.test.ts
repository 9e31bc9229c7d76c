import { beforeAll, describe, expect, it } from "vitest";
import { amendEntry } from "@/lib/awards/entries/commands/amend";
import { beginEntry, workingCopy } from "@/lib/awards/entries/commands/own-draft";
import { sendOwnWork } from "@/lib/awards/entries/commands/own-work";
import { reviveEntry } from "@/lib/awards/entries/commands/revive";
import { withdrawEntry } from "@/lib/awards/entries/commands/withdraw";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { createStaff } from "@/tests/factories/accounts";
import { agreed, draftEntry, type OpenCall, openCall, sendEntry, setWindow } from "@/tests/factories/award-entries";
import { type Founded, foundOrganization } from "@/tests/factories/members";

let call: OpenCall;
let us: Founded;

beforeAll(async () => {
  [call, us] = await Promise.all([openCall(), foundOrganization()]);
});

const MINUTE = 60_000;

async function sendAt(arrivedAt: Date, whose = us) {
  const draft = await draftEntry(whose, { call });
  const outcome = await attempt(whose.owner, (uow) => sendOwnWork(uow, { ...draft, arrivedAt, isAgreed: true }));
  return { ...draft, outcome };
}

async function arrivalOf(number: string) {
  const { arrival, arrivedAt, enforcedUntil } = await db.awardEntry.findUniqueOrThrow({ where: { number } });
  return { arrival, arrivedAt, enforcedUntil };
}

const past = (ms: number) => new Date(call.closes.getTime() + ms);

describe("the instant of the arrival", () => {
  it.each([
    [-1, "IN_TIME"],
    [0, "IN_TIME"],
    [1, "IN_GRACE"],
    [10 * MINUTE, "IN_GRACE"],
  ])("%i ms from the deadline is taken as %s", async (ms, arrival) => {
    const { outcome } = await sendAt(past(ms));

    expect(outcome.ok ? await arrivalOf(outcome.value.number) : outcome.error.message).toEqual({
      ...{ arrival, arrivedAt: past(ms), enforcedUntil: call.closes },
    });
  });

  it("one millisecond after the grace is late: refused with the sentence, and the draft stays as it was", async () => {
    const { outcome, draftId } = await sendAt(past(10 * MINUTE + 1));

    expect(outcome).toMatchObject({ ok: false, error: { name: "NotTaken" } });
    expect(outcome.ok ? "" : outcome.error.message).toContain("過ぎて届いたため、受け付けられません");
    const draft = await db.draft.findUniqueOrThrow({ where: { id: draftId } });
    expect(draft.answers).toMatchObject({ title: "山あいの町で続く、二拠点の開発チーム" });
    expect(await db.submission.count({ where: { key: draftId } })).toBe(0);
  });

  it("before the opening is too early", async () => {
    const { outcome } = await sendAt(new Date(clock.now().getTime() - 3 * 86_400_000));

    expect(outcome.ok ? "" : outcome.error.message).toContain("に始まります");
  });
});

type Step = { readonly action: string; readonly from: string; readonly to: string; readonly at: Date };

/** What the database asks for beside a change of status. */
function recordStep(tx: Prisma.TransactionClient, subjectId: string, { action, from, to, at }: Step) {
  return tx.auditEvent.create({
    data: {
      ...{ action: `awardExtension.${action}`, subjectKind: "awardExtension", subjectId, flow: "awardExtension" },
      ...{ fromStatus: from, toStatus: to, actorKind: "staff", channel: "desk", occurredAt: at },
    },
    select: { id: true },
  });
}

describe("an extension", () => {
  const MS = 60 * MINUTE;

  async function extended() {
    const whose = await foundOrganization();
    const [one, other] = await Promise.all([createStaff(["AWARD"]), createStaff(["AWARD"])]);
    const at = clock.now();
    await db.$transaction(async (tx) => {
      const { id } = await tx.awardExtension.create({
        data: {
          ...{ editionId: call.editionId, category: "promotion", organizationId: whose.organizationId },
          ...{ status: "ASKED", until: past(MS), reason: "担当者の急病のため", requestedBy: one.id },
          ...{ requestedAt: at, createdAt: at, updatedAt: at },
        },
      });
      await recordStep(tx, id, { action: "ask", from: "", to: "ASKED", at });
      const decided = { status: "APPROVED", decidedBy: other.id, decidedAt: at } as const;
      await tx.awardExtension.update({ where: { id }, data: decided });
      await recordStep(tx, id, { action: "approve", from: "ASKED", to: "APPROVED", at });
    });
    return whose;
  }

  it("takes what arrives until its end, for its organisation alone, and gets no grace", async () => {
    const whose = await extended();

    const [last, late, others] = [
      await sendAt(past(MS), whose),
      await sendAt(past(MS + 1), whose),
      await sendAt(past(MS)),
    ];

    expect(last.outcome.ok ? await arrivalOf(last.outcome.value.number) : "").toMatchObject({ arrival: "EXTENDED" });
    expect(late.outcome).toMatchObject({ ok: false, error: { name: "NotTaken" } });
    expect(others.outcome).toMatchObject({ ok: false, error: { name: "NotTaken" } });
  });
});

describe("until the deadline", () => {
  it("an entry is replaced, and the last send is the one that holds", async () => {
    const entry = await sendEntry(us, { call });
    const draft = await perform(us.owner, (uow) => workingCopy(uow, { id: entry.id, purpose: "change" }));
    const again = await perform(us.owner, (uow) => workingCopy(uow, { id: entry.id, purpose: "change" }));
    expect(again.id).toBe(draft.id);

    const unchanged = await attempt(us.owner, (uow) =>
      amendEntry(uow, { id: entry.id, draftId: draft.id, ...agreed() }),
    );
    expect(unchanged).toMatchObject({ ok: false, error: { name: "NothingAmended" } });

    await db.draft.update({
      where: { id: draft.id },
      data: { answers: { ...Object(draft.answers), title: "新しい名称" } },
    });
    const late = await attempt(us.owner, (uow) =>
      amendEntry(uow, { id: entry.id, draftId: draft.id, arrivedAt: past(11 * MINUTE), isAgreed: true }),
    );
    expect(late).toMatchObject({ ok: false, error: { name: "NotTaken" } });
    const arrivedAt = past(-1);
    const amended = await perform(us.owner, (uow) =>
      amendEntry(uow, { id: entry.id, draftId: draft.id, arrivedAt, isAgreed: true }),
    );
    expect(amended).toMatchObject({ status: "SUBMITTED", title: "新しい名称", arrivedAt });
    expect(await db.sealedVersion.count({ where: { caseId: entry.id } })).toBe(2);
    const repeat = await perform(us.owner, (uow) => amendEntry(uow, { id: entry.id, draftId: draft.id, ...agreed() }));
    expect(repeat.version).toBe(amended.version);
  });

  it("an entry is withdrawn with a reason and revived; after it, it stays withdrawn", async () => {
    const entry = await sendEntry(us, { call });
    const withdrawn = await perform(us.owner, (uow) =>
      withdrawEntry(uow, { id: entry.id, version: entry.version, reason: "担当が変わったため" }),
    );
    expect(withdrawn).toMatchObject({ status: "WITHDRAWN", outsideReason: "担当が変わったため" });
    expect(withdrawn.endedAt).not.toBeNull();
    const seen = { id: entry.id, version: withdrawn.version };

    const late = await attempt(us.owner, (uow) => reviveEntry(uow, { ...seen, arrivedAt: past(11 * MINUTE) }));
    expect(late).toMatchObject({ ok: false, error: { name: "NotTaken" } });
    const revived = await perform(us.owner, (uow) => reviveEntry(uow, { ...seen, arrivedAt: past(0) }));

    expect(revived).toMatchObject({ status: "SUBMITTED", endedAt: null, outsideReason: null });
    expect(revived.arrivedAt).toEqual(entry.arrivedAt);
  });
});

it("begins nothing that could not be sent", async () => {
  const closed = await openCall();
  const ago = (days: number) => new Date(clock.now().getTime() - days * 86_400_000);
  await setWindow(closed.editionId, { opens: ago(9), closes: ago(2) });
  const { organizationId, owner } = us;

  const outcome = await attempt(owner, (uow) =>
    beginEntry(uow, { organizationId, fiscalYear: closed.fiscalYear, category: "promotion" }),
  );

  expect(outcome).toMatchObject({ ok: false, error: { name: "NotTaken" } });
});
