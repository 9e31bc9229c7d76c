import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { DeclarationStatus } from "@/lib/db/generated/enums";
import { attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { acceptAndPublish } from "@/lib/declarations/commands/accept-and-publish";
import { approveChange, declineChange } from "@/lib/declarations/commands/changes";
import { returnDeclaration } from "@/lib/declarations/commands/corrections";
import {
  cancelDeclaration,
  publishDeclaration,
  resumeDeclaration,
  scheduleDeclaration,
  suspendDeclaration,
} from "@/lib/declarations/commands/publication";
import type { Declaration } from "@/lib/declarations/commands/record";
import { rehearse } from "@/lib/declarations/commands/rehearse";
import { askToReopen, decideReopening } from "@/lib/declarations/commands/reopening";
import {
  acceptDeclaration,
  addNote,
  assignDeclaration,
  recordChecks,
  refuseDeclaration,
  startReview,
} from "@/lib/declarations/commands/review";
import { withdrawDeclaration } from "@/lib/declarations/commands/withdraw";
import { getNewsSince } from "@/lib/declarations/queries/news";
import { isEnded } from "@/lib/declarations/workflow";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration, findDeclaration, visitor } from "@/tests/factories/declarations";

let officer: Staff;
let colleague: Staff;
let auditor: Staff;
const cases = new Map<DeclarationStatus, Declaration>();
const STATUSES = Object.values(DeclarationStatus);

beforeAll(async () => {
  officer = await staffOf(await createStaff());
  colleague = await staffOf(await createStaff());
  auditor = await staffOf(await createStaff(["AUDIT", "MAIL", "SETTINGS", "ACCOUNTS", "CONTENT"]));
  for (const status of STATUSES) cases.set(status, await createDeclaration({ status, reviewer: officer }));
}, 120_000);

function caseIn(status: DeclarationStatus): Declaration {
  const found = cases.get(status);
  if (found === undefined) throw new Error(`There is no case in ${status}.`);
  return found;
}

type Command = (uow: UnitOfWork, seen: { id: string; version: number }) => Promise<unknown>;

const reason = "確認のための理由です。";
const IN_AN_HOUR = new Date(Date.now() + 3_600_000);

/** Every command of the desk, with the statuses from which it may be given. */
const commands: Readonly<Record<string, { run: Command; from: readonly DeclarationStatus[] }>> = {
  startReview: { run: startReview, from: ["SUBMITTED"] },
  return: {
    run: (uow, seen) => returnDeclaration(uow, { ...seen, items: [{ field: "efforts", reason }] }),
    from: ["SUBMITTED", "IN_REVIEW", "CHANGE_SUBMITTED"],
  },
  accept: {
    run: (uow, seen) => acceptDeclaration(uow, { ...seen, publishAt: null }),
    from: ["SUBMITTED", "IN_REVIEW"],
  },
  acceptAndPublish: { run: acceptAndPublish, from: ["SUBMITTED", "IN_REVIEW"] },
  refuse: {
    run: (uow, seen) => refuseDeclaration(uow, { ...seen, reason }),
    from: ["SUBMITTED", "IN_REVIEW", "RETURNED"],
  },
  publish: { run: publishDeclaration, from: ["ACCEPTED"] },
  schedule: {
    run: (uow, seen) => scheduleDeclaration(uow, { ...seen, publishAt: IN_AN_HOUR }),
    from: ["ACCEPTED"],
  },
  approveChange: { run: approveChange, from: ["CHANGE_SUBMITTED"] },
  declineChange: {
    run: (uow, seen) => declineChange(uow, { ...seen, reason }),
    from: ["CHANGE_SUBMITTED", "CHANGE_RETURNED"],
  },
  suspend: { run: (uow, seen) => suspendDeclaration(uow, { ...seen, reason }), from: ["PUBLISHED"] },
  resume: { run: (uow, seen) => resumeDeclaration(uow, { ...seen, reason }), from: ["SUSPENDED"] },
  cancel: {
    run: (uow, seen) => cancelDeclaration(uow, { ...seen, reason }),
    from: ["ACCEPTED", "PUBLISHED", "CHANGE_SUBMITTED", "CHANGE_RETURNED", "SUSPENDED", "EXPIRED"],
  },
  withdraw: {
    run: (uow, seen) => withdrawDeclaration(uow, { ...seen, reason, onBehalf: "phone" }),
    from: STATUSES.filter((status) => !isEnded(status)),
  },
  askToReopen: {
    run: (uow, seen) => askToReopen(uow, { ...seen, reason }),
    from: ["REFUSED", "WITHDRAWN", "CANCELLED"],
  },
  assign: { run: (uow, seen) => assignDeclaration(uow, { ...seen, assigneeId: null }), from: STATUSES },
  note: { run: (uow, { id }) => addNote(uow, { id, body: "メモ" }), from: STATUSES },
  check: {
    run: (uow, seen) => recordChecks(uow, { ...seen, results: [{ item: "purpose", result: "OK" }] }),
    from: ["SUBMITTED", "IN_REVIEW", "ACCEPTED", "CHANGE_SUBMITTED"],
  },
};

const NAMES = Object.keys(commands);

/** Everything that a command could have left behind. */
async function traces(id: string) {
  const where = { caseId: id };
  const [declaration, ...counts] = await Promise.all([
    findDeclaration(id),
    db.auditEvent.count({ where: { subjectKind: "declaration", subjectId: id } }),
    db.mail.count({ where }),
    db.internalNote.count({ where }),
    db.checkResult.count({ where }),
    db.correctionRequest.count({ where }),
    db.approvalRequest.count({ where }),
    db.publication.count(),
  ]);
  return { declaration, counts };
}

/** Tries a command and takes it back, so that one case serves every combination. */
async function tryOut(actor: Actor, name: string, { id, version }: Declaration, shift = 0): Promise<string> {
  const outcome = await rehearse(
    actor,
    async (uow) => {
      await commands[name]?.run(uow, { id, version: version + shift });
      return { id };
    },
    {},
  );
  return outcome.ok ? "done" : outcome.error.name;
}

describe.each(NAMES)("%s", (name) => {
  it("is taken from exactly the agreed statuses", async () => {
    const tried = await Promise.all(
      STATUSES.map(async (status) => [status, await tryOut(officer, name, caseIn(status))]),
    );

    const agreed = STATUSES.map((status) => [
      status,
      commands[name]?.from.includes(status) ? "done" : "StepNotAllowed",
    ]);
    expect(Object.fromEntries(tried)).toEqual(Object.fromEntries(agreed));
  });

  it("is refused to whoever has not the duty, from any status, and leaves no trace", async () => {
    for (const status of STATUSES) {
      const before = await traces(caseIn(status).id);
      for (const actor of [auditor, visitor]) expect(await tryOut(actor, name, caseIn(status))).toBe("RecordNotFound");
      expect(await traces(caseIn(status).id)).toEqual(before);
    }
  });

  it("is refused from an old screen, and leaves no trace", async () => {
    if (name === "note") return;
    const declaration = caseIn(commands[name]?.from[0] ?? "SUBMITTED");
    const before = await traces(declaration.id);

    const outcome = await attempt(officer, async (uow) =>
      commands[name]?.run(uow, { id: declaration.id, version: declaration.version - 1 }),
    );

    expect(outcome).toMatchObject({ ok: false, error: { name: "StaleRecord" } });
    expect(await traces(declaration.id)).toEqual(before);
  });
});

describe("a rehearsal", () => {
  it("shows the very letters that the act then sends, and changes nothing", async () => {
    for (const [name, { run, from }] of Object.entries(commands)) {
      const status = from[0];
      if (status === undefined) continue;
      const declaration = await createDeclaration({ status, reviewer: officer });
      const before = await traces(declaration.id);
      const work = async (uow: UnitOfWork) => {
        await run(uow, declaration);
        return { id: declaration.id };
      };

      const rehearsed = await rehearse(officer, work, {});
      expect(await traces(declaration.id)).toEqual(before);
      const started = new Date();
      await perform(officer, work);

      const sent = await db.mail.findMany({
        where: { caseId: declaration.id, createdAt: { gte: started } },
        select: { recipient: true, subject: true, body: true },
        orderBy: { id: "asc" },
      });
      expect([name, rehearsed]).toEqual([name, { ok: true, value: sent }]);
    }
  });
});

it("publishes at once with one letter, that of the publication", async () => {
  const declaration = await createDeclaration({ status: "IN_REVIEW", reviewer: officer });

  await perform(officer, (uow) => acceptAndPublish(uow, declaration));

  const templates = await db.mail.findMany({ where: { caseId: declaration.id }, select: { template: true } });
  expect(templates.map(({ template }) => template)).toEqual(["declaration-submitted", "declaration-published"]);
  const actions = await db.auditEvent.findMany({
    where: { subjectKind: "declaration", subjectId: declaration.id },
    select: { action: true },
    orderBy: { seq: "asc" },
  });
  expect(actions.map(({ action }) => action).slice(-2)).toEqual(["declaration.accept", "declaration.publish"]);
});

it("tells whoever was slower what happened, by whom, and what holds now", async () => {
  const seen = await createDeclaration({ status: "SUBMITTED", reviewer: officer });
  const started = await perform(colleague, (uow) => startReview(uow, seen));
  await perform(colleague, (uow) => acceptDeclaration(uow, { ...started, publishAt: null }));

  const news = await getNewsSince(officer, seen.id, seen.version);

  expect(news).toEqual({
    version: seen.version + 2,
    status: "受理（公開待ち）",
    lines: [expect.stringMatching(/^20.+　見本 太郎　確認の開始$/), expect.stringMatching(/^20.+　見本 太郎　受理$/)],
  });
  expect(await getNewsSince(auditor, seen.id, seen.version)).toBeNull();
});

describe("reopening", () => {
  async function asked(): Promise<{ declaration: Declaration; requestId: string }> {
    const ended = await createDeclaration({ status: "REFUSED", reviewer: officer });
    await perform(officer, (uow) => askToReopen(uow, { ...ended, reason }));
    const { id: requestId } = await db.approvalRequest.findFirstOrThrow({ where: { caseId: ended.id } });
    return { declaration: await findDeclaration(ended.id), requestId };
  }

  it("takes a second person", async () => {
    const { declaration, requestId } = await asked();
    const approve = { ...declaration, requestId, isApproved: true };

    const alone = await attempt(officer, (uow) => decideReopening(uow, approve));
    expect(alone).toMatchObject({ ok: false, error: { message: expect.stringContaining("別の担当者") } });
    expect((await findDeclaration(declaration.id)).status).toBe("REFUSED");

    await perform(colleague, (uow) => decideReopening(uow, approve));
    expect(await findDeclaration(declaration.id)).toMatchObject({ status: "IN_REVIEW", decidedAt: null });
  });

  it("begins the office's clock anew", async () => {
    const { declaration, requestId } = await asked();
    await perform(colleague, (uow) => decideReopening(uow, { ...declaration, requestId, isApproved: true }));

    const { receivedAt } = await findDeclaration(declaration.id);
    expect(receivedAt.getTime()).toBeGreaterThan(declaration.receivedAt.getTime());
  });

  it("can be declined, and asked for again", async () => {
    const { declaration, requestId } = await asked();
    await perform(colleague, (uow) => decideReopening(uow, { ...declaration, requestId, isApproved: false }));

    const declined = await findDeclaration(declaration.id);
    expect(declined.status).toBe("REFUSED");
    expect((await attempt(officer, (uow) => askToReopen(uow, { ...declined, reason }))).ok).toBe(true);
  });

  it("is asked for once at a time", async () => {
    const { declaration } = await asked();

    const again = await attempt(colleague, (uow) => askToReopen(uow, { ...declaration, reason }));

    expect(again).toMatchObject({ ok: false, error: { name: "DomainError" } });
  });
});
