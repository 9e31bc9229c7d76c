import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import {
  acceptOffer,
  acceptProposal,
  declineOffer,
  declineProposal,
  retractAcceptance,
} from "@/lib/matching/commands/answers";
import { acceptByLink, declineByLink } from "@/lib/matching/commands/by-link";
import { adjustTexts, draftIntroduction, recordOutcome } from "@/lib/matching/commands/draft";
import { optOut, withdrawOffer } from "@/lib/matching/commands/offers";
import { closeRequest } from "@/lib/matching/commands/requests";
import { tendIntroduction } from "@/lib/matching/commands/tend";
import { withdrawIntroduction } from "@/lib/matching/commands/withdraw";
import { getByLink, holderOfLink } from "@/lib/matching/queries/by-link";
import { introductionStatistics } from "@/lib/matching/queries/statistics";
import { operator } from "@/tests/factories/accounts";
import {
  aTownsWish,
  aWish,
  companyAndTown,
  drafted,
  offered,
  proposed,
  type Sides,
  tokenOf,
  townAndCompany,
} from "@/tests/factories/matching";
import { join } from "@/tests/factories/members";

const DAY_MS = 86_400_000;
let sides: Sides;
let other: Sides;

beforeAll(async () => {
  sides = await companyAndTown("202151");
  other = await townAndCompany("202011");
}, 60_000);

const find = (id: string) => db.introduction.findUniqueOrThrow({ where: { id } });
const seenOf = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
const no = { reason: "COST" as const, note: "予算を超えるため。" };

async function inDays<T>(days: number, work: () => Promise<T>): Promise<T> {
  clock.shift(days * DAY_MS);
  try {
    return await work();
  } finally {
    clock.shift(0);
  }
}

const mailsOf = async (caseId: string) =>
  (
    await db.mail.findMany({
      where: { caseId, template: { startsWith: "introduction-" } },
      select: { template: true },
      orderBy: { createdAt: "asc" },
    })
  ).map(({ template }) => template);

const endsOf = async (caseId: string) => {
  const where = { caseId, template: "introduction-ended" };
  const mails = await db.mail.findMany({ where, select: { recipient: true, subject: true, body: true } });
  return new Map(mails.map(({ recipient, subject, body }) => [recipient, `${subject}\n${body}`]));
};

describe("from the wish to the introduction", () => {
  it("asks first who looks, then who was found, and introduces both", async () => {
    const draft = await drafted(sides);
    expect(draft).toMatchObject({ status: "DRAFT", score: 100, counterpartName: "見本市サテライトオフィス" });
    await perform(sides.desk, (uow) => withdrawIntroduction(uow, { ...seenOf(draft), reason: "試しに作ったため" }));

    const asked = await offered(sides);
    expect(asked).toMatchObject({ status: "OFFERED", introducedAt: null });
    const made = await perform(sides.found, (uow) => acceptOffer(uow, seenOf(asked)));

    expect(made).toMatchObject({ status: "INTRODUCED", dueAt: null, endedAt: null });
    expect(await mailsOf(asked.id)).toEqual([
      ...["introduction-proposed", "introduction-offered", "introduction-made", "introduction-made"],
    ]);
    const events = await db.auditEvent.findMany({ where: { subjectId: asked.id }, orderBy: { seq: "asc" } });
    expect(events.map(({ action }) => action)).toEqual(
      ["draft", "propose", "accept", "introduce"].map((step) => `introduction.${step}`),
    );
    expect(JSON.stringify(events.map(({ before, after, reason }) => [before, after, reason]))).not.toContain("himitsu");
  });

  it("goes by mailed links alone where nobody has an account", async () => {
    const { id, version } = await proposed(sides);
    const first = await tokenOf(id, "introduction-proposed");
    const asker = await holderOfLink(first);
    if (asker === null) throw new Error("The link opens nothing.");

    expect(await getByLink(first)).toMatchObject({ side: "ASKER", status: "PROPOSED", other: null });
    expect(await find(id)).toMatchObject({ status: "PROPOSED" });
    const afterFirst = await perform(asker, (uow) => acceptByLink(uow, { token: first, version }));
    const second = await tokenOf(id, "introduction-offered");
    const found = await holderOfLink(second);
    if (found === null) throw new Error("The link opens nothing.");
    const wrong = await attempt(found, (uow) => acceptByLink(uow, { token: first, version: afterFirst.version }));
    expect(wrong).toMatchObject({ ok: false, error: { name: "LinkOver" } });
    const made = await perform(found, (uow) => acceptByLink(uow, { token: second, version: afterFirst.version }));

    expect(made.status).toBe("INTRODUCED");
    const stored = await db.introductionLink.findMany({ where: { introductionId: id } });
    expect(JSON.stringify(stored)).not.toContain(first);
  });

  it("works the other way round, and ends with the consent", async () => {
    const asked = await offered(other, aTownsWish);
    const made = await perform(other.found, (uow) => acceptOffer(uow, seenOf(asked)));
    expect(made).toMatchObject({ status: "INTRODUCED", direction: "MUNICIPALITY_SEEKS_COMPANY" });

    const waiting = await proposed(other, aTownsWish);
    await perform(other.found, (uow) => optOut(uow, { organizationId: other.foundOrganizationId, version: 1 }));

    expect(await find(waiting.id)).toMatchObject({ status: "WITHDRAWN" });
    const optIn = await db.matchOptIn.findUniqueOrThrow({ where: { organizationId: other.foundOrganizationId } });
    expect(optIn).toMatchObject({ contactEmail: "", contactName: "" });
  });
});

describe("a no", () => {
  it("before the other was asked is never heard of there", async () => {
    const { id, version } = await proposed(sides);

    await perform(sides.asker, (uow) => declineProposal(uow, { id, version, ...no }));

    expect(await find(id)).toMatchObject({ status: "DECLINED", declinedBy: "ASKER", declineReason: "COST" });
    expect(await mailsOf(id)).toEqual(["introduction-proposed"]);
  });

  it("of the one who was found is told without its reason", async () => {
    const { id, version } = await offered(sides);

    await perform(sides.found, (uow) => declineOffer(uow, { id, version, ...no }));

    expect(await find(id)).toMatchObject({ status: "DECLINED", declinedBy: "COUNTERPART" });
    const letter = await db.mail.findFirstOrThrow({ where: { caseId: id, template: "introduction-ended" } });
    expect(letter.body).not.toMatch(/予算|費用/u);
  });

  it("may follow a yes, by link too, as long as the other has not answered", async () => {
    const { id } = await offered(sides);
    const token = await tokenOf(id, "introduction-proposed");
    const asker = await holderOfLink(token);
    const { version } = await find(id);

    await perform(asker ?? operator, (uow) => declineByLink(uow, { token, version, ...no }));

    expect(await find(id)).toMatchObject({ status: "DECLINED", declinedBy: "ASKER" });
  });
});

describe("who may not", () => {
  const strangers = async (): Promise<readonly Actor[]> => [
    { kind: "visitor" },
    other.asker,
    await join({ owner: sides.asker, organizationId: sides.askerOrganizationId }, "VIEWER"),
    sides.found,
    sides.desk,
  ];

  it("answers nothing in the place of the one who was asked", async () => {
    const before = await proposed(sides);

    for (const actor of await strangers()) {
      const outcome = await attempt(actor, (uow) => acceptProposal(uow, seenOf(before)));
      expect(outcome.ok).toBe(false);
    }

    expect(await find(before.id)).toEqual(before);
  });

  it("proposes the same place twice, or one that the wishes leave out", async () => {
    const { requestId } = await drafted(sides);
    const again = await attempt(sides.desk, (uow) => draftIntroduction(uow, { requestId, candidate: sides.candidate }));
    expect(again).toMatchObject({ ok: false, error: { name: "AlreadyProposed" } });

    const far = { ...aWish, wishes: [{ key: "place" as const, values: ["47"], strength: "must" as const }] };
    await expect(drafted(sides, far)).rejects.toMatchObject({ name: "CandidateGone" });
  });
});

describe("two at once", () => {
  it("let one answer count", async () => {
    const { id, version } = await offered(sides);

    const outcomes = await Promise.all([
      attempt(sides.found, (uow) => acceptOffer(uow, { id, version })),
      attempt(sides.asker, (uow) => retractAcceptance(uow, { id, version, ...no })),
      attempt(sides.desk, (uow) => withdrawIntroduction(uow, { id, version, reason: "重なったため" })),
    ]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const { status } = await find(id);
    const letters = (await mailsOf(id)).filter((template) => template === "introduction-made");
    expect(letters).toHaveLength(status === "INTRODUCED" ? 2 : 0);
  });

  it("tells the second of two who write on one draft", async () => {
    const { id, version } = await drafted(sides);
    const texts = { askerText: "ご提案します。", counterpartText: "関心をお持ちです。" };
    await perform(sides.desk, (uow) => adjustTexts(uow, { id, version, ...texts }));

    const second = await attempt(sides.desk, (uow) => adjustTexts(uow, { id, version, ...texts }));

    expect(second).toMatchObject({ ok: false, error: new StaleRecord(["紹介の文面の変更"]) });
  });
});

describe("time", () => {
  const tend = (id: string) => perform(operator, (uow) => tendIntroduction(uow, id));

  it("reminds once, three days before, and ends on the day after the last", async () => {
    const { id } = await proposed(sides);

    expect(await inDays(10, () => tend(id))).toBeNull();
    expect(await inDays(12, () => tend(id))).toBe("reminded");
    expect(await inDays(13, () => tend(id))).toBeNull();
    expect(await inDays(15, () => tend(id))).toBe("expired");
    expect(await inDays(16, () => tend(id))).toBeNull();

    expect(await find(id)).toMatchObject({ status: "EXPIRED", dueAt: null });
    expect(await mailsOf(id)).toEqual(["introduction-proposed", "introduction-reminder", "introduction-ended"]);
  });

  it("refuses a yes that comes after the last day, before the job has run", async () => {
    const { id, version } = await proposed(sides);

    const late = await inDays(15, () => attempt(sides.asker, (uow) => acceptProposal(uow, { id, version })));

    expect(late).toMatchObject({ ok: false, error: { name: "AnswerLate" } });
  });
});

describe("what it rests on", () => {
  it("ends with the request, and neither side reads that the office did it", async () => {
    const { id, requestId } = await offered(sides);
    const { version, contactEmail } = await db.matchRequest.findUniqueOrThrow({ where: { id: requestId } });

    await perform(sides.asker, (uow) => closeRequest(uow, { id: requestId, version }));

    expect(await find(id)).toMatchObject({ status: "WITHDRAWN" });
    const letters = await endsOf(id);
    expect(letters.size).toBe(2);
    for (const [to, words] of letters) {
      expect(words).not.toMatch(/事務局が取り下げました|ご提案することがあります/u);
      expect(words).toMatch(to === contactEmail ? /新しい希望を登録/u : /相手の希望の登録が終わりました/u);
    }
  });

  it("keeps an office that is still shown, and takes back one that is not", async () => {
    const { id } = await offered(sides);
    expect(await perform(operator, (uow) => tendIntroduction(uow, id))).toBeNull();
    const officeId = sides.candidate.replace("office:", "");
    await db.publishedOffice.update({ where: { officeId }, data: { isClosed: true } });

    const { version } = await find(id);
    const late = await attempt(sides.found, (uow) => acceptOffer(uow, { id, version }));
    const tended = await perform(operator, (uow) => tendIntroduction(uow, id));
    await db.publishedOffice.update({ where: { officeId }, data: { isClosed: false } });

    expect(late).toMatchObject({ ok: false, error: { name: "CounterpartGone" } });
    expect(tended).toBe("withdrawn");
    const letters = [...(await endsOf(id)).values()];
    expect(letters).toHaveLength(2);
    for (const words of letters) expect(words).toMatch(/施設の公開、または募集が終わ/u);
  });

  it("counts outcomes, refusals and days for the figures", async () => {
    const asked = await offered(sides);
    const made = await perform(sides.found, (uow) => acceptOffer(uow, seenOf(asked)));
    await perform(sides.desk, (uow) =>
      recordOutcome(uow, { ...seenOf(made), outcome: "VISITED", outcomeNote: undefined }),
    );

    const figures = await introductionStatistics(new Date(0), new Date(Date.now() + DAY_MS));

    expect(figures.proposed).toBe(await db.introduction.count({ where: { proposedAt: { not: null } } }));
    expect(figures.byOutcome).toContainEqual({ outcome: "VISITED", count: 1 });
    expect(figures.byRefusal).toContainEqual({ side: "COUNTERPART", reason: "COST", count: 1 });
    expect(figures.daysToBoth).toMatchObject({ median: 0 });
  });

  it("forgets whom to write to when an offer is taken back", async () => {
    const organizationId = sides.foundOrganizationId;
    await perform(sides.found, (uow) => withdrawOffer(uow, { organizationId, version: 1 }));

    expect(await db.matchOffer.findUniqueOrThrow({ where: { organizationId } })).toMatchObject({
      ...{ contactName: "", contactEmail: "", contactPhone: "" },
    });
  });
});
