import { castVote, openBallot } from "@/lib/awards/meetings/commands/ballots";
import { startTie } from "@/lib/awards/meetings/commands/ties";
import { clock } from "@/lib/clock";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { toJapanIso } from "@/lib/japan/dates";
import {
  aClosedMeeting,
  aConvenedMeeting,
  agendaKeys,
  anOpenMeeting,
  aPreparedMeeting,
  aScoredYear,
  begun,
  openQuestionOf,
  runs,
  seenMeeting,
} from "@/tests/factories/award-meetings";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { asOwner } from "@/tests/support/owner";

const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];

const reason = "委員の出席が変わったため";
const plan = { startsAt: "2060-10-05T13:00", place: "会議室" };

async function seen(id: string): Promise<FieldValues> {
  const { version } = await seenMeeting(id);
  return { id, version: String(version) };
}

/** Three entries, of which two are equal, and an item about them. */
export async function anItem() {
  const year = await aScoredYear({ entries: 3 });
  const { id } = await anOpenMeeting(year);
  await begun(year, id, "tie");
  return { year, id };
}

export async function aBallot() {
  const { year, id } = await anItem();
  await runs(year, id, (uow, now) => openBallot(uow, { ...now, kind: "yes-no", subject: "原案", places: 1 }));
  return { year, id };
}

/** Voted on by all who may, as the last of them left it. */
async function aFullBallot() {
  const { year, id } = await aBallot();
  const { id: questionId } = await openQuestionOf(id);
  for (const { actor } of year.jurors.slice(0, 3))
    await perform(actor, (uow) => castVote(uow, { id, questionId, vote: "yes" }));
  return id;
}

/** Equals whom the chair has passed on, and a seed that may be recorded. */
async function aTie(decided: "waiting for the seed" | "drawn" | "waiting for the chair") {
  const { year, id } = await anItem();
  await runs(year, id, (uow, now) => startTie(uow, { ...now, group: 0 }));
  const passed = `jsonb_build_array(jsonb_build_object('kind', 'passed', 'entryIds', entry_ids, 'reason', '抽選とするため。'))`;
  const drawn = decided === "drawn" ? ", seed_value = '1', seed_published_at = now()" : "";
  if (decided === "waiting for the chair") {
    const away = `UPDATE award_meeting SET people = jsonb_set(people, '{0,seat}', '"member"') WHERE id = '${id}'`;
    await asOwner(away, { guards: false });
    return id;
  }
  await asOwner(
    `UPDATE award_tie SET fixed_at = now() - interval '1 hour', decisions = ${passed}${drawn} WHERE meeting_id = '${id}'`,
    { guards: false },
  );
  return id;
}

const aMinuteAgo = () => toJapanIso(new Date(clock.now().getTime() - 120_000)).slice(0, 16);

const at = (name: string) => `/admin/awards/[year]/deliberation/[meeting]#${name}`;

/** What officers do with meetings of the jury. */
export const awardMeetingTrials: Readonly<Record<string, () => Promise<unknown[]>>> = {
  "/admin/awards/[year]/deliberation#prepareMeetingAction": async () => {
    const { editionId } = await aScoredYear({ entries: 2 });
    return form({ id: editionId, ...plan, categories: ["promotion"] });
  },
  [at("planMeetingAction")]: async () => {
    const { id } = await aPreparedMeeting(await aScoredYear({ entries: 2 }));
    return form({ ...(await seen(id)), ...plan, expected: [] });
  },
  [at("conveneMeetingAction")]: async () =>
    form(await seen((await aPreparedMeeting(await aScoredYear({ entries: 2 }))).id)),
  [at("cancelMeetingAction")]: async () => {
    const { id } = await aPreparedMeeting(await aScoredYear({ entries: 2 }));
    return form({ ...(await seen(id)), reason });
  },
  [at("attendAction")]: async () => {
    const year = await aScoredYear({ entries: 2 });
    const { id } = await aConvenedMeeting(year);
    return form({ ...(await seen(id)), personId: year.jurors[0]?.accountId ?? "", step: "arrive" });
  },
  [at("openMeetingAction")]: async () =>
    form(await seen((await aConvenedMeeting(await aScoredYear({ entries: 2 }))).id)),
  [at("beginPlannedAction")]: async () => {
    const { id } = await anOpenMeeting(await aScoredYear({ entries: 2 }));
    const [key = ""] = await agendaKeys(id, "entry");
    return form({ ...(await seen(id)), key });
  },
  [at("beginFreeAction")]: async () => {
    const year = await aScoredYear({ entries: 2 });
    const { id } = await anOpenMeeting(year);
    return form({ ...(await seen(id)), subject: "順位の変更", numbers: year.entries.map(({ number }) => number) });
  },
  [at("endItemAction")]: async () => form(await seen((await anItem()).id)),
  [at("closeMeetingAction")]: async () => form(await seen((await anOpenMeeting(await aScoredYear({ entries: 2 }))).id)),
  [at("confirmMeetingAction")]: async () => form(await seen((await aClosedMeeting()).id)),
  [at("annulMeetingAction")]: async () => form({ ...(await seen((await aClosedMeeting()).id)), reason }),
  [at("openBallotAction")]: async () =>
    form({ ...(await seen((await anItem()).id)), kind: "yes-no", subject: "原案どおり決定する", places: "" }),
  [at("countBallotAction")]: async () => form(await seen(await aFullBallot())),
  [at("voidBallotAction")]: async () => form({ ...(await seen((await aBallot()).id)), reason }),
  [at("moveRankAction")]: async () => {
    const { year, id } = await anItem();
    const numbers = year.entries.slice(1).map(({ number }) => number);
    const to = numbers[0] === [...numbers].sort()[0] ? "3" : "2";
    return form({ ...(await seen(id)), number: numbers[0] ?? "", to, reason, ballotId: "" });
  },
  [at("startTieAction")]: async () => form({ ...(await seen((await anItem()).id)), group: "0" }),
  [at("passForChairAction")]: async () => form({ ...(await seen(await aTie("waiting for the chair"))), reason }),
  [at("recordSeedAction")]: async () => {
    const id = await aTie("waiting for the seed");
    return form({ ...(await seen(id)), value: "39,098.68", publishedAt: aMinuteAgo() });
  },
  [at("settleTieAction")]: async () => form(await seen(await aTie("drawn"))),
  [at("decideCategoryAction")]: async () => {
    const year = await aScoredYear({ entries: 2 });
    const { id } = await anOpenMeeting(year);
    await begun(year, id, "decision");
    return form(await seen(id));
  },
};
