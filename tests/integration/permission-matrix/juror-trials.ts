import type { Juror } from "@/lib/access/actor";
import { DECLARED_KINDS } from "@/lib/awards/conflicts/grounds";
import { JURY_TERMS_SHA256 } from "@/lib/awards/jury/terms";
import { castVote, countBallot, openBallot } from "@/lib/awards/meetings/commands/ballots";
import { startTie } from "@/lib/awards/meetings/commands/ties";
import { COMMENT } from "@/lib/awards/scoring/answers";
import { keepFile } from "@/lib/awards/scoring/commands/offline";
import { abstain } from "@/lib/awards/scoring/commands/submit";
import { exportOwnSheets } from "@/lib/awards/scoring/queries/offline";
import { AwardWishKind } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { csvTable } from "@/lib/offices/import/csv-table";
import { anOpenMeeting, aScoredYear, begun, openQuestionOf, runs } from "@/tests/factories/award-meetings";
import { anOpenRound, sheetOf, wholeAnswers } from "@/tests/factories/award-rounds";
import { acceptedJuror, anEntry, invitedJuror, jurorOf, juryEdition, readyJuror } from "@/tests/factories/jury";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { aBallot, anItem } from "./award-meeting-trials";
import { jurorAccountTrials } from "./juror-account-trials";
import { first, form, type JurorTrial } from "./juror-trial";

const reason = "審査の期間に時間がとれないため";

async function aSheet() {
  const { editionId, fiscalYear, jurors, entries } = await anOpenRound({ entries: 1 });
  const { jurorId, actor } = first(jurors);
  return { editionId, fiscalYear, juror: actor, sheet: await sheetOf(jurorId, first(entries).id) };
}

/** The own sheets as a file, filled in. */
async function aFile() {
  const { juror, fiscalYear } = await aSheet();
  const text = (await exportOwnSheets(juror, fiscalYear))?.text ?? "";
  const [head = [], ...lines] = csvTable(new TextEncoder().encode(text)).lines.map((line) => [...line]);
  for (const line of lines) line[line.length - 1] = "成果が数字で示されている。";
  return { juror, fiscalYear, lines: [head, ...lines] };
}

/** As many for as against, on an item that four of the jurors may vote on: the chair has to decide. */
async function anEvenVote() {
  const year = await aScoredYear({ entries: 2 });
  const { id } = await anOpenMeeting(year);
  await begun(year, id, "entry");
  await runs(year, id, (uow, seen) => openBallot(uow, { ...seen, kind: "yes-no", subject: "原案", places: 1 }));
  const { id: questionId } = await openQuestionOf(id);
  const votes = ["yes", "yes", "no", "no"] as const;
  for (const [place, vote] of votes.entries()) {
    const actor = year.jurors[place]?.actor;
    if (actor !== undefined) await perform(actor, (uow) => castVote(uow, { id, questionId, vote }));
  }
  await runs(year, id, countBallot);
  return { chair: first(year.jurors).actor, id, questionId };
}

type Seat = { readonly id: string; readonly version: number };
const ofSeat = (juror: Juror, { id, version }: Seat, values: FieldValues) =>
  form(juror, { id, version: String(version), ...values });

async function anInvitation() {
  const { seat } = await invitedJuror(await juryEdition());
  return { seat, juror: await jurorOf(seat.accountId) };
}

/** Everything that jurors do, each as somebody for whom it would do its work. */
export const jurorTrials: Readonly<Record<string, JurorTrial>> = {
  ...jurorAccountTrials,
  "/jury/scores/[number]#scoreAction": async () => {
    const { editionId, juror, sheet } = await aSheet();
    const values = { ...(await wholeAnswers(editionId)), [COMMENT]: "見本", seen: String(sheet.saves) };
    return { juror, args: [sheet.id, emptyForm, formData(values)] };
  },
  "/jury/scores/[number]#abstainAction": async () => {
    const { juror, sheet } = await aSheet();
    return form(juror, { id: sheet.id, reason });
  },
  "/jury/scores/[number]#resumeAction": async () => {
    const { juror, sheet } = await aSheet();
    await perform(juror, (uow) => abstain(uow, { sheetId: sheet.id, reason }));
    return form(juror, { id: sheet.id });
  },
  "/jury/scores/file/[year]#uploadScoresAction": async () => {
    const { juror, fiscalYear, lines } = await aFile();
    const data = new FormData();
    data.set("scoresFile", new File([lines.map((line) => line.join(",")).join("\r\n")], "scores.csv"));
    return { juror, args: [fiscalYear, emptyForm, data] };
  },
  "/jury/scores/file/[year]#loadScoresAction": async () => {
    const { juror, fiscalYear, lines } = await aFile();
    const id = await perform(juror, (uow) => keepFile(uow, { fiscalYear, lines }));
    return { juror, args: [fiscalYear, emptyForm, formData({ id })] };
  },
  "/jury/deliberation#castVoteAction": async () => {
    const { year, id } = await aBallot();
    return form(first(year.jurors).actor, { id, questionId: (await openQuestionOf(id)).id, answer: "yes" });
  },
  "/jury/deliberation#decideEvenAction": async () => {
    const { chair, id, questionId } = await anEvenVote();
    return form(chair, { id, questionId, verdict: "carried", reason });
  },
  "/jury/deliberation#decideTieAction": async () => {
    const { year, id } = await anItem();
    await runs(year, id, (uow, seen) => startTie(uow, { ...seen, group: 0 }));
    return form(first(year.jurors).actor, { id, kind: "passed", order: "", reason });
  },
  "/jury/[year]/terms#acceptAction": async () => {
    const { juror, seat } = await anInvitation();
    return ofSeat(juror, seat, { sha256: JURY_TERMS_SHA256, agreed: "yes" });
  },
  "/jury/[year]/terms#declineAction": async () => {
    const { juror, seat } = await anInvitation();
    return ofSeat(juror, seat, { reason });
  },
  "/jury/[year]/conflicts#declareAction": async () => {
    const edition = await juryEdition();
    const { number } = await anEntry(edition);
    const { juror, seat } = await acceptedJuror(edition);
    const about = { has: "yes", kind: DECLARED_KINDS[0], note: "共同研究をしているため" };
    const said = Object.fromEntries(Object.entries(about).map(([name, value]) => [`entries.${number}.${name}`, value]));
    return ofSeat(juror, seat, { ...said, nothingElse: "yes" });
  },
  "/jury/[year]/wishes#stateWishesAction": async () => {
    const edition = await juryEdition();
    const { number } = await anEntry(edition, { status: "ELIGIBLE" });
    const { juror, seat } = await readyJuror(edition);
    return ofSeat(juror, seat, { [`wishes.${number}`]: first(Object.values(AwardWishKind)) });
  },
};
