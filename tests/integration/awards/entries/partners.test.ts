import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { workingCopy } from "@/lib/awards/entries/commands/own-draft";
import { keepOwnAnswers, sendOwnWork } from "@/lib/awards/entries/commands/own-work";
import { withdrawEntry } from "@/lib/awards/entries/commands/withdraw";
import { answerAsPartner } from "@/lib/awards/partners/commands/answer";
import { remindPartner, resendToPartner } from "@/lib/awards/partners/commands/remind";
import { listPartnersToRemind } from "@/lib/awards/partners/queries/due";
import { getPartnerQuestion } from "@/lib/awards/partners/queries/question";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { partnerAnswers } from "@/tests/factories/award-answers";
import { agreed, type OpenCall, openCall, sendEntry, tokensTo } from "@/tests/factories/award-entries";
import { type Founded, foundOrganization, join, newAddress } from "@/tests/factories/members";

let call: OpenCall;
let us: Founded;

beforeAll(async () => {
  [call, us] = await Promise.all([openCall(), foundOrganization()]);
});

async function asked(changes: Answers = {}) {
  const mailbox = newAddress();
  const answers = { ...partnerAnswers, partnerEmail1: mailbox, ...changes };
  const entry = await sendEntry(us, { call, category: "regional-projects", answers });
  const partner = await db.awardPartner.findFirstOrThrow({ where: { entryId: entry.id } });
  const [token = ""] = await tokensTo(mailbox);
  return { entry, partner, mailbox, token };
}

type Answering = { readonly token: string; readonly id: string; readonly seen: number; readonly isConfirmed?: boolean };

function answer({ token, id, seen, isConfirmed = true }: Answering) {
  const contact: Actor = { kind: "contact", flow: "awardPartner", caseId: id };
  const input = { token, seen, isConfirmed, name: "企画課　見本", note: undefined };
  return attempt(contact, (uow) => answerAsPartner(uow, input));
}

/** Sends the entry anew with other answers. */
async function amend(id: string, answers: Answers) {
  const draft = await perform(us.owner, (uow) => workingCopy(uow, { id, purpose: "change" }));
  const input = { draftId: draft.id, seen: draft.version, answers };
  const saved = await perform(us.owner, (uow) => keepOwnAnswers(uow, input));
  await perform(us.owner, (uow) => sendOwnWork(uow, { draftId: draft.id, seen: saved.draft.version, ...agreed() }));
}

const statusOf = async (id: string) => (await db.awardPartner.findUniqueOrThrow({ where: { id } })).status;

describe("a named municipality", () => {
  it("is asked by a letter whose link shows what is said of it, and nothing else", async () => {
    const { partner, token } = await asked();

    expect(partner).toMatchObject({ status: "ASKED", municipalityCode: "203629" });
    expect(await getPartnerQuestion(token)).toEqual({
      state: "open",
      question: {
        ...{ place: "長野県富士見町", applicant: "株式会社見本", status: "ASKED", answeredAt: null, seen: 1 },
        title: "山あいの町で続く、二拠点の開発チーム",
        call: expect.stringContaining("地域課題解決プロジェクト参画"),
        partnership: partnerAnswers["partnership"],
      },
    });
    expect(await getPartnerQuestion(`${token}x`)).toEqual({ state: "over" });
  });

  it("confirms, says the same again without effect, and may say otherwise", async () => {
    const { entry, partner, token } = await asked();

    expect(await answer({ token, id: partner.id, seen: 1 })).toMatchObject({
      ok: true,
      value: { status: "CONFIRMED" },
    });
    expect(await answer({ token, id: partner.id, seen: 1 })).toMatchObject({ ok: true, value: { version: 2 } });
    const stale = await answer({ token, id: partner.id, seen: 1, isConfirmed: false });
    expect(stale).toMatchObject({ ok: false, error: { name: "QuestionChanged" } });
    const declined = await answer({ token, id: partner.id, seen: 2, isConfirmed: false });
    expect(declined).toMatchObject({ ok: true, value: { status: "DECLINED", answeredBy: "企画課　見本" } });
    expect(await db.mail.count({ where: { caseId: entry.id, template: "award-partner-answered" } })).toBe(2);
    const events = await db.auditEvent.findMany({ where: { subjectId: partner.id }, orderBy: { seq: "asc" } });
    expect(events.map(({ action }) => action)).toEqual([
      "awardPartner.ask",
      "awardPartner.confirm",
      "awardPartner.decline",
    ]);
    expect(JSON.stringify(events.map(({ before, after }) => [before, after]))).not.toMatch(/見本|@/);
  });

  it("is not answered for by somebody else's link, nor after 60 days", async () => {
    const [mine, other] = [await asked(), await asked({ partnerCode1: "長野県原村" })];
    const foreign = await answer({ token: mine.token, id: other.partner.id, seen: 1 });
    expect(foreign).toMatchObject({ ok: false, error: { name: "RecordNotFound" } });

    clock.shift(61 * 86_400_000);
    try {
      expect(await getPartnerQuestion(mine.token)).toEqual({ state: "over" });
      const late = await answer({ token: mine.token, id: mine.partner.id, seen: 1 });
      expect(late).toMatchObject({ ok: false, error: { name: "PartnerLinkOver" } });
    } finally {
      clock.shift(0);
    }
  });

  it("is asked again when other words are written, and let go when it is named no more", async () => {
    const { entry, partner, token, mailbox } = await asked();
    await answer({ token, id: partner.id, seen: 1 });

    await amend(entry.id, { partnership: "町が宿舎も用意する。" });
    expect(await statusOf(partner.id)).toBe("ASKED");
    expect(await tokensTo(mailbox)).toHaveLength(2);

    await amend(entry.id, { partnerCode1: "原村" });
    expect(await statusOf(partner.id)).toBe("DROPPED");
    expect(await getPartnerQuestion(token)).toEqual({ state: "over" });
    const named = await db.awardPartner.findMany({ where: { entryId: entry.id, status: "ASKED" } });
    expect(named.map(({ municipalityCode }) => municipalityCode)).toEqual(["203637"]);

    await amend(entry.id, { partnerCode1: "富士見町" });
    expect(await statusOf(partner.id)).toBe("ASKED");
  });

  it.each([true, false])(
    "is asked anew at another address, whatever the earlier one answered (%s)",
    async (isConfirmed) => {
      const { entry, partner, token } = await asked();
      await answer({ token, id: partner.id, seen: 1, isConfirmed });
      const email = newAddress();

      await amend(entry.id, { partnerEmail1: email });

      expect(await db.awardPartner.findUniqueOrThrow({ where: { id: partner.id } })).toMatchObject({
        ...{ status: "ASKED", contactEmail: email, answeredAt: null, answeredBy: null },
      });
      expect(await getPartnerQuestion(token)).toEqual({ state: "over" });
      const [second = ""] = await tokensTo(email);
      expect(await getPartnerQuestion(second)).toMatchObject({ state: "open", question: { status: "ASKED" } });
      const again = await db.auditEvent.findFirstOrThrow({
        where: { subjectId: partner.id, action: "awardPartner.askAgain" },
      });
      expect(again.before).toMatchObject({ status: isConfirmed ? "CONFIRMED" : "DECLINED" });
    },
  );

  it("keeps its answer from the address a letter went to anew, as long as no other is written", async () => {
    const { entry, partner } = await asked();
    const email = newAddress();
    await perform(us.owner, (uow) => resendToPartner(uow, { id: partner.id, email }));
    const [token = ""] = await tokensTo(email);
    await answer({ token, id: partner.id, seen: 1 });

    await amend(entry.id, { summary: "町に開発の拠点を置き、地元の人と長く働いている。", partnerOffice1: "総務課" });

    const after = await db.awardPartner.findUniqueOrThrow({ where: { id: partner.id } });
    expect(after).toMatchObject({ status: "CONFIRMED", contactEmail: email, department: "総務課" });
  });

  it("has nothing to answer once the entry is withdrawn", async () => {
    const { entry, partner, token } = await asked();
    const { id, version } = entry;
    await perform(us.owner, (uow) => withdrawEntry(uow, { id, version, reason: "重なったため" }));

    expect(await getPartnerQuestion(token)).toEqual({ state: "ended" });
    expect(await answer({ token, id: partner.id, seen: 1 })).toMatchObject({ ok: false });
  });
});

describe("the letter", () => {
  it("goes out again to another address, and the first link ends; not to viewers, strangers or after an answer", async () => {
    const { partner, token } = await asked();
    const email = newAddress();
    const resend = { id: partner.id, email };
    for (const stranger of [await join(us, "VIEWER"), (await foundOrganization()).owner]) {
      expect(await attempt(stranger, (uow) => resendToPartner(uow, resend))).toMatchObject({ ok: false });
    }

    await perform(us.owner, (uow) => resendToPartner(uow, resend));

    expect(await getPartnerQuestion(token)).toEqual({ state: "over" });
    const [second = ""] = await tokensTo(email);
    expect(await answer({ token: second, id: partner.id, seen: 1 })).toMatchObject({ ok: true });
    expect(await attempt(us.owner, (uow) => resendToPartner(uow, resend))).toMatchObject({
      ...{ ok: false, error: { name: "StepNotAllowed" } },
    });
  });

  it("is followed by one reminder after seven days", async () => {
    const { partner, mailbox } = await asked();
    const system = { kind: "system", job: "remind-award-partner" } as const;
    const remind = () => perform(system, (uow) => remindPartner(uow, partner.id));
    expect(await listPartnersToRemind()).not.toContain(partner.id);
    expect(await remind()).toBe(false);

    clock.shift(7 * 86_400_000 + 1000);
    try {
      expect(await listPartnersToRemind()).toContain(partner.id);
      expect([await remind(), await remind()]).toEqual([true, false]);
      expect(await listPartnersToRemind()).not.toContain(partner.id);
    } finally {
      clock.shift(0);
    }
    expect(await tokensTo(mailbox)).toHaveLength(2);
  });
});
