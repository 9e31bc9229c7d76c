import { beforeAll, describe, expect, it } from "vitest";
import { castVote, countBallot, openBallot } from "@/lib/awards/meetings/commands/ballots";
import { confirmMeeting } from "@/lib/awards/meetings/commands/confirm";
import { decideCategory } from "@/lib/awards/meetings/commands/decide";
import { certificateFile, minutesFile } from "@/lib/awards/meetings/queries/files";
import { listJurorMeetings } from "@/lib/awards/meetings/queries/juror";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
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

let year: ScoredYear;
let id: string;
let questionId: string;
let papers: readonly string[];

beforeAll(async () => {
  year = await aScoredYear({ entries: 2 });
  ({ id } = await anOpenMeeting(year));
  await begun(year, id, "decision");
  await runs(year, id, (uow, seen) => openBallot(uow, { ...seen, kind: "yes-no", subject: "原案", places: 1 }));
  questionId = (await openQuestionOf(id)).id;
  const votes = ["yes", "no", "yes"] as const;
  for (const [place, { actor }] of year.jurors.slice(0, 3).entries())
    await perform(actor, (uow) => castVote(uow, { id, questionId, vote: votes[place] ?? "abstain" }));
  papers = (await db.awardBallotPaper.findMany({ where: { questionId } })).map((paper) => paper.id);
}, 120_000);

describe("a secret ballot", () => {
  it("keeps of a paper a random id and what stands on it, and no moment or place in an order", async () => {
    const columns = await asOwner(
      "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'award_ballot_paper' ORDER BY 1",
    );
    expect(columns.map((row) => String(Object(row).name))).toEqual(["id", "question_id", "vote"]);
    const stored = await asOwner(`SELECT id FROM award_ballot_paper WHERE question_id = '${questionId}'`);
    const ids = stored.map((row) => String(Object(row).id));
    expect(ids).toEqual([...ids].sort());
  });

  it("brings all papers in by one transaction, whoever voted when", async () => {
    const rows = await asOwner(
      `SELECT DISTINCT xmin::text AS x FROM award_ballot_paper WHERE question_id = '${questionId}'`,
    );
    expect(rows).toHaveLength(1);
  });

  it("leaves no row in any table that holds a voter beside a paper or a vote", async () => {
    const people = year.jurors.map(({ accountId }) => accountId);
    expect(papers).toHaveLength(3);
    const tables = await asOwner("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    const linked: string[] = [];
    for (const name of tables.map((row) => String(Object(row).name))) {
      const rows = await asOwner(`SELECT to_jsonb(t)::text AS row FROM "${name}" t`);
      for (const text of rows.map((row) => String(Object(row).row))) {
        const isOfPerson = people.some((person) => text.includes(person));
        const isOfPaper =
          papers.some((paper) => text.includes(paper)) || (text.includes(questionId) && /"(yes|no)"/.test(text));
        if (isOfPerson && isOfPaper) linked.push(`${name}: ${text.slice(0, 200)}`);
      }
    }
    expect(linked).toEqual([]);
  });

  it("tells in the record that somebody voted, and not what", async () => {
    const events = await db.auditEvent.findMany({ where: { action: "awardMeeting.vote", subjectId: id } });
    expect(events).toHaveLength(3);
    for (const { before, after, reason } of events) expect([before, after, reason]).toEqual([null, null, null]);
  });

  it("is counted, and no export links a voter with a vote", async () => {
    await runs(year, id, countBallot);
    await runs(year, id, decideCategory);
    await closed(year, id);
    await perform(year.second, async (uow) => confirmMeeting(uow, await seenMeeting(id)));
    const place = { year: String(year.fiscalYear), meeting: "1" };
    const certificate = (await certificateFile(year.officer, place))?.text ?? "";
    const minutes = (await minutesFile(year.officer, place, "public"))?.text ?? "";
    expect(certificate).toContain('"yes"');
    for (const { accountId, jurorId } of year.jurors)
      for (const file of [certificate, minutes]) {
        expect(file).not.toContain(accountId);
        expect(file).not.toContain(jurorId);
      }
    expect(minutes).not.toContain("審査 0郎");
    const looking = { ...year.officer, viewedBy: { accountId: year.second.accountId, viewingId: "one" } };
    expect(await certificateFile(looking, place)).toBeNull();
    expect(await minutesFile(looking, place, "internal")).toBeNull();
  });
});

it("shows a juror in conflict nothing of what the item is about", async () => {
  const other = await aScoredYear({ entries: 4 });
  const meeting = await anOpenMeeting(other);
  await begun(other, meeting.id, "entry");
  const [barred] = other.barred;
  if (barred === undefined) throw new Error("Nobody is barred.");
  const seen = JSON.stringify(await listJurorMeetings(barred.actor));

  const hidden = other.entries[1];
  expect(seen).not.toContain(hidden?.number ?? "-");
  expect(seen).not.toContain(hidden?.id ?? "-");
});
