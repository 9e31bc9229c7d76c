import "server-only";
import { meetingName } from "@/lib/awards/meetings/labels";
import { meetingCalledOffMail, meetingChangedMail, meetingConvenedMail } from "@/lib/awards/meetings/mails";
import type { Meeting, Room } from "@/lib/awards/meetings/room";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { formatDateTime } from "@/lib/japan/dates";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";

const SEATS_MAX = 500;

type Told = Pick<Room, "settings"> & { readonly meeting: Meeting };

/** 招集の案内: to the jurors among these people; officers have the screen of the meeting. */
export async function tellConvened(uow: UnitOfWork, told: Told, people: readonly string[]): Promise<void> {
  for (const { id, to } of await jurorsAmong(uow, told, people))
    await queueMail(uow, meetingConvenedMail({ to, ...noticeOf(told) }), { flow: "awardJuror", caseId: id });
}

/** Another day, hour or place. */
export async function tellChanged(uow: UnitOfWork, told: Told, people: readonly string[]): Promise<void> {
  for (const { id, to } of await jurorsAmong(uow, told, people))
    await queueMail(uow, meetingChangedMail({ to, ...noticeOf(told) }), { flow: "awardJuror", caseId: id });
}

/** Nobody is told why: the reason may speak of an entry that they keep away from. */
export async function tellCalledOff(uow: UnitOfWork, told: Told, people: readonly string[]): Promise<void> {
  for (const { id, to } of await jurorsAmong(uow, told, people)) {
    const { edition, meeting, startsAt } = noticeOf(told);
    await queueMail(uow, meetingCalledOffMail({ to, edition, meeting, startsAt }), { flow: "awardJuror", caseId: id });
  }
}

function noticeOf({ settings, meeting: { ordinal, startsAt, place, categories } }: Told) {
  return {
    edition: settings.name,
    meeting: meetingName(ordinal),
    startsAt: formatDateTime(startsAt),
    place,
    categories: settings.categories.filter(({ key }) => categories.includes(key)).map(({ name }) => name),
    url: `${baseUrl()}${routes.juryDeliberation()}`,
  };
}

async function jurorsAmong(uow: UnitOfWork, { meeting }: Told, people: readonly string[]) {
  const seats = await uow.tx.awardJuror.findMany({
    where: { editionId: meeting.editionId, accountId: { in: [...people] } },
    select: { id: true, account: { select: { email: true } } },
    orderBy: { id: "asc" },
    take: SEATS_MAX,
  });
  return seats.map(({ id, account }) => ({ id, to: account.email }));
}
