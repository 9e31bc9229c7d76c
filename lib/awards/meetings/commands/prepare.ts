import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { NotAnnounced } from "@/lib/awards/assignment/refusals";
import { lockEdition, officerOf } from "@/lib/awards/editions/commands/record";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { meetingPermissions, relationsTo } from "@/lib/awards/meetings/permissions";
import { MeetingRefused } from "@/lib/awards/meetings/refusals";
import type { Meeting, Room } from "@/lib/awards/meetings/room";
import { meetingWorkflow } from "@/lib/awards/meetings/workflow";
import { isInConflict } from "@/lib/awards/results/queries/conflict";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, StepNotAllowed } from "@/lib/errors";
import { firstStatus } from "@/lib/workflow/workflow";
import { plannedAgenda } from "./agenda";
import { lockSeen, meetingSubject, meetingView, moveMeeting, type SeenMeeting, touch } from "./record";
import { tellCalledOff, tellChanged, tellConvened } from "./tell";

type Plan = { readonly startsAt: Date; readonly place: string };
type Prepared = Plan & { readonly editionId: string; readonly categories: readonly string[] };

/** 審査会の準備: which categories, when and where. */
export async function prepareMeeting(uow: UnitOfWork, { editionId, categories, ...plan }: Prepared): Promise<Meeting> {
  officerOf(uow);
  await lockEdition(uow, editionId);
  const isConflict = await isInConflict(uow.tx, uow.actor, editionId);
  const relations = relationsTo(uow.actor, { editionId, categories, closedBy: null, isInConflict: isConflict });
  const status = firstStatus(meetingWorkflow, "prepare", relations);
  const inForce = await settingsInForce(editionId, uow.tx);
  if (inForce === null) throw new NotAnnounced();
  const known = inForce.settings.categories.map(({ key }) => key);
  const chosen = known.filter((key) => categories.includes(key));
  if (chosen.length === 0) throw new FieldsRefused({ categories: "審議する部門を1つ以上選択してください。" });
  await requireFree(uow, editionId, chosen);
  const { _max } = await uow.tx.awardMeeting.aggregate({ where: { editionId }, _max: { ordinal: true } });
  const meeting = await uow.tx.awardMeeting.create({
    data: {
      ...{ editionId, status, ordinal: (_max.ordinal ?? 0) + 1, categories: chosen, expected: [] },
      ...{ startsAt: plan.startsAt, place: plan.place, createdAt: uow.now, updatedAt: uow.now },
    },
  });
  await recordAudit(uow, {
    ...{ action: "awardMeeting.prepare", subject: meetingSubject(meeting.id), after: meetingView(meeting) },
    step: { flow: "awardMeeting", from: "", to: status },
  });
  return meeting;
}

/** A category is decided on by one meeting, and before the winners are. */
async function requireFree(uow: UnitOfWork, editionId: string, categories: readonly string[]): Promise<void> {
  const others = await uow.tx.awardMeeting.count({
    where: { editionId, status: { not: "CANCELLED" }, categories: { hasSome: [...categories] } },
  });
  if (others > 0)
    throw new FieldsRefused({ categories: "ほかの審査会で審議する部門が含まれています。外してください。" });
  const decided = await uow.tx.awardResult.count({ where: { editionId, status: { not: "DRAFT" } } });
  if (decided > 0) throw new MeetingRefused("受賞者の決定が進んでいるため、審査会を準備できません。");
}

type Changed = SeenMeeting & Plan & { readonly expected: readonly string[] };

/** Another day or place, or other people expected: the agenda follows them. */
export async function planMeeting(uow: UnitOfWork, { startsAt, place, expected, ...seen }: Changed): Promise<Meeting> {
  const room = await lockSeen(uow, seen);
  const { meeting, relations, people } = room;
  if (!isGranted(meetingPermissions.plan, relations, meeting.status)) throw new StepNotAllowed();
  const coming = people.filter(({ id }) => expected.includes(id)).map(({ id }) => id);
  const agenda = meeting.status === "CONVENED" ? { agenda: plannedAgenda({ ...room, expected: coming }) } : {};
  const after = await touch(uow, meeting.id, { startsAt, place, expected: coming, ...agenda });
  await recordAudit(uow, {
    ...{ action: "awardMeeting.plan", subject: meetingSubject(after.id) },
    ...{ before: meetingView(meeting), after: meetingView(after) },
  });
  if (meeting.status === "CONVENED") await tellOfPlan(uow, room, after);
  return after;
}

/** Whoever was called hears of another time or place, of being called now, or of being called no longer. */
async function tellOfPlan(uow: UnitOfWork, { settings, meeting: before }: Room, after: Meeting): Promise<void> {
  const isMoved = before.startsAt.getTime() !== after.startsAt.getTime() || before.place !== after.place;
  const staying = after.expected.filter((id) => before.expected.includes(id));
  const called = after.expected.filter((id) => !before.expected.includes(id));
  const left = before.expected.filter((id) => !after.expected.includes(id));
  if (isMoved) await tellChanged(uow, { settings, meeting: after }, staying);
  await tellConvened(uow, { settings, meeting: after }, called);
  await tellCalledOff(uow, { settings, meeting: before }, left);
}

type Reasoned = SeenMeeting & { readonly reason: string };

export async function cancelMeeting(uow: UnitOfWork, { reason, ...seen }: Reasoned): Promise<Meeting> {
  const room = await lockSeen(uow, seen);
  const after = await moveMeeting(uow, room, "cancel", { changes: { cancelReason: reason }, reason });
  if (room.meeting.status === "CONVENED") await tellCalledOff(uow, room, room.meeting.expected);
  return after;
}
