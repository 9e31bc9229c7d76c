import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { castVote, countBallot, openBallot, voidBallot } from "@/lib/awards/meetings/commands/ballots";
import { decideTie } from "@/lib/awards/meetings/commands/chair";
import { annulMeeting, confirmMeeting } from "@/lib/awards/meetings/commands/confirm";
import { decideCategory } from "@/lib/awards/meetings/commands/decide";
import { moveRank } from "@/lib/awards/meetings/commands/moves";
import { closeMeeting } from "@/lib/awards/meetings/commands/sit";
import { recordSeed, settleTie, startTie } from "@/lib/awards/meetings/commands/ties";
import { meetingWorkflow } from "@/lib/awards/meetings/workflow";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { workflowRows } from "@/lib/workflow/table";
import {
  anOpenMeeting,
  aScoredYear,
  begun,
  closed,
  openQuestionOf,
  runs,
  type ScoredYear,
  seenMeeting,
} from "@/tests/factories/award-meetings";
import { asOwner } from "@/tests/support/owner";

const reason = "連携の広がりが、ほかの応募より大きいため。";

let year: ScoredYear;

beforeAll(async () => {
  year = await aScoredYear();
}, 120_000);

/** Meetings of one test do not stand in the way of the next. */
async function cleared(): Promise<void> {
  await asOwner(
    `UPDATE award_meeting SET status = 'CANCELLED', cancel_reason = '試験のため', certificate = NULL, sha256 = NULL
     WHERE edition_id = '${year.editionId}'`,
    { guards: false },
  );
}

async function does(work: (uow: UnitOfWork) => Promise<unknown>, actor: Actor = year.officer): Promise<string> {
  const outcome = await attempt(actor, work);
  return outcome.ok ? "done" : outcome.error.message;
}

async function aMeeting(present = year.jurors) {
  await cleared();
  return anOpenMeeting(year, present);
}

async function voted(meetingId: string, votes: readonly ("yes" | "no" | "abstain")[]) {
  const { id: questionId } = await openQuestionOf(meetingId);
  for (const [place, vote] of votes.entries()) {
    const juror = year.jurors[place];
    if (juror === undefined) throw new Error("There is no such juror.");
    await perform(juror.actor, (uow) => castVote(uow, { id: meetingId, questionId, vote }));
  }
  return questionId;
}

const asked = { kind: "yes-no", subject: "原案どおり決定する", places: 1 } as const;

/** The seed is published after the equals were fixed, as the clock of the database has it. */
async function drawn(id: string): Promise<void> {
  await asOwner(`UPDATE award_tie SET fixed_at = fixed_at - interval '1 hour' WHERE meeting_id = '${id}'`, {
    guards: false,
  });
  const publishedAt = new Date(clock.now().getTime() - 60_000);
  await runs(year, id, (uow, seen) => recordSeed(uow, { ...seen, value: "３９，０９８．６８", publishedAt }));
  await runs(year, id, settleTie);
}

describe("a meeting", () => {
  it("goes from the frozen list to a certificate, confirmed by a second officer", async () => {
    const { id } = await aMeeting();
    await begun(year, id, "tie");
    const log = await db.awardMeetingEvent.findMany({ where: { meetingId: id }, orderBy: { ordinal: "asc" } });
    expect(log.filter(({ kind }) => kind === "recused")).toHaveLength(2);
    await runs(year, id, (uow, seen) => startTie(uow, { ...seen, group: 0 }));
    const chair = year.jurors[0]?.actor ?? year.officer;
    const passed = { id, kind: "passed", order: [], reason: "優劣を付けがたいため、抽選とする。" } as const;
    expect(await does((uow) => recordSeedNow(uow, id), year.officer)).toContain("現在の状況では");
    await perform(chair, (uow) => decideTie(uow, passed));
    await drawn(id);
    await begun(year, id, "decision");
    await runs(year, id, (uow, seen) => openBallot(uow, { ...seen, ...asked }));
    await voted(id, ["yes", "yes", "no"]);
    await runs(year, id, countBallot);
    await runs(year, id, decideCategory);
    await closed(year, id);
    expect(await does(async (uow) => confirmMeeting(uow, await seenMeeting(id)))).toContain("現在の状況では");
    const confirmed = await perform(year.second, async (uow) => confirmMeeting(uow, await seenMeeting(id)));
    expect(confirmed).toMatchObject({ status: "CONFIRMED", confirmedBy: year.second.accountId });
    const certificate = JSON.parse(confirmed.certificate ?? "");
    expect(certificate.items.at(-1).acts.at(-1).record).toMatchObject({ act: "decided", prize: "地方創生担当大臣賞" });
    for (const { accountId } of year.jurors) expect(confirmed.certificate).not.toContain(accountId);
  });

  const recordSeedNow = async (uow: UnitOfWork, id: string) =>
    recordSeed(uow, { ...(await seenMeeting(id)), value: "1", publishedAt: clock.now() });

  it("decides nothing below the quorum", async () => {
    const { id } = await aMeeting(year.barred);
    await begun(year, id, "tie");
    const refusal = "定足数（過半数、かつ3名以上）の3名に3名足りないため";
    expect(await does(async (uow) => startTie(uow, { ...(await seenMeeting(id)), group: 0 }))).toContain(refusal);
    expect(await does(async (uow) => openBallot(uow, { ...(await seenMeeting(id)), ...asked }))).toContain(refusal);
    await begun(year, id, "decision");
    expect(await does(async (uow) => decideCategory(uow, await seenMeeting(id)))).toContain("足りないため");
    await closed(year, id);
    expect(await does(async (uow) => confirmMeeting(uow, await seenMeeting(id)), year.second)).toContain(
      "賞を決定していない部門",
    );
    const annulled = await perform(year.second, async (uow) =>
      annulMeeting(uow, { ...(await seenMeeting(id)), reason: "定足数に足りないため" }),
    );
    expect(annulled.status).toBe("CANCELLED");
  });

  it("does not decide between equals on the border of a prize", async () => {
    const { id } = await aMeeting();
    await begun(year, id, "decision");
    expect(await does(async (uow) => decideCategory(uow, await seenMeeting(id)))).toContain("同順位の応募");
  });

  it("moves no rank without a reason, and none that the item does not name", async () => {
    const { id } = await aMeeting();
    await begun(year, id, "tie");
    const number = year.entries[1]?.number ?? "";
    const move = async (uow: UnitOfWork, changes: object) =>
      moveRank(uow, { ...(await seenMeeting(id)), number, to: 1, reason, ballotId: null, ...changes });
    expect(await does((uow) => move(uow, { reason: "良い" }))).toContain("理由を10文字以上");
    expect(await does((uow) => move(uow, {}))).toContain("議案に挙がっていません");
    expect(await db.awardMeetingEvent.count({ where: { meetingId: id, kind: "changed" } })).toBe(0);
  });

  it("is written on by nobody after it was closed, and never rewritten", async () => {
    const { id } = await aMeeting();
    await runs(year, id, closeMeeting);
    const event = `UPDATE award_meeting_event SET at = now() WHERE meeting_id = '${id}'`;
    await expect(asOwner(event)).rejects.toThrow("its rows are final");
    await expect(
      asOwner(`INSERT INTO award_meeting_event SELECT meeting_id, 1 + max(ordinal) OVER (), kind, at, event, sha256, sha256
        FROM award_meeting_event WHERE meeting_id = '${id}' ORDER BY ordinal DESC LIMIT 1`),
    ).rejects.toThrow("is not held");
    await expect(asOwner(`UPDATE award_frozen_list SET content = '' WHERE meeting_id = '${id}'`)).rejects.toThrow(
      "its rows are final",
    );
  });

  it("takes a reason for a move in the database too, and another officer to confirm", async () => {
    const { id } = await aMeeting();
    const change = JSON.stringify({ kind: "changed", change: { kind: "move", reason: "短い" } });
    await expect(
      asOwner(`INSERT INTO award_meeting_event SELECT meeting_id, ordinal + 1, 'changed', at, '${change}', sha256, sha256
        FROM award_meeting_event WHERE meeting_id = '${id}' ORDER BY ordinal DESC LIMIT 1`),
    ).rejects.toThrow("award_meeting_event_reason");
    await runs(year, id, closeMeeting);
    await expect(
      asOwner(
        `UPDATE award_meeting SET status = 'CONFIRMED', confirmed_by = closed_by, confirmed_at = now(),
         certificate = '{}', sha256 = repeat('0', 64) WHERE id = '${id}'`,
        { guards: false },
      ),
    ).rejects.toThrow();
  });

  it("has its transition table in the database", async () => {
    const rows = await asOwner(
      "SELECT action, from_status, to_status FROM workflow_step WHERE flow = 'awardMeeting' ORDER BY 1, 2",
    );
    const expected = workflowRows("awardMeeting", meetingWorkflow).map(({ action, fromStatus, toStatus }) => ({
      ...{ action, from_status: fromStatus, to_status: toStatus },
    }));
    expect(rows).toEqual(expect.arrayContaining(expected));
    expect(rows).toHaveLength(expected.length);
  });
});

describe("a secret ballot", () => {
  it("takes one vote from each, and none from who is out of the room or in conflict", async () => {
    const { id } = await aMeeting();
    await begun(year, id, "tie");
    await runs(year, id, (uow, seen) => openBallot(uow, { ...seen, ...asked }));
    const questionId = await voted(id, ["yes"]);
    const cast = (place: number) =>
      does((uow) => castVote(uow, { id, questionId, vote: "no" }), year.jurors[place]?.actor ?? year.officer);
    expect(await cast(0)).toContain("すでに投票しています");
    expect(await cast(4)).toContain("この投票には加われません");
    expect(await db.awardBallotPaper.count({ where: { questionId } })).toBe(1);
    const barred = year.barred[0]?.accountId ?? "";
    const put = `INSERT INTO award_ballot_voter VALUES ('${questionId}', '${barred}')`;
    await expect(asOwner(put)).rejects.toThrow("in conflict of interest");
    expect(await does(async (uow) => countBallot(uow, await seenMeeting(id)))).toContain("定足数の3名に足りない");
    await runs(year, id, (uow, seen) => voidBallot(uow, { ...seen, reason: "委員がそろってから行うため" }));
    expect(await db.awardBallotPaper.count({ where: { questionId } })).toBe(0);
  });

  it("takes one of two votes that come at the same moment", async () => {
    const { id } = await aMeeting();
    await begun(year, id, "tie");
    await runs(year, id, (uow, seen) => openBallot(uow, { ...seen, ...asked }));
    const { id: questionId } = await openQuestionOf(id);
    const chair = year.jurors[0]?.actor ?? year.officer;
    const both = await Promise.all(
      (["yes", "no"] as const).map((vote) => does((uow) => castVote(uow, { id, questionId, vote }), chair)),
    );
    expect(both.filter((answer) => answer === "done")).toHaveLength(1);
    expect(await db.awardBallotPaper.count({ where: { questionId } })).toBe(1);
  });
});
