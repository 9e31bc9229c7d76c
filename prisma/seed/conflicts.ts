import { declareConflicts } from "@/lib/awards/conflicts/commands/declare";
import { clearConflict, imposeConflict, proposeClearing } from "@/lib/awards/conflicts/commands/desk";
import { editSeat } from "@/lib/awards/jury/commands/keep";
import type { SeatRecord } from "@/lib/awards/jury/commands/record";
import { demoJurors } from "@/lib/awards/jury/demo-jurors";
import { storedProfile } from "@/lib/awards/jury/profile";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { jurorOf, openYear } from "./jury";
import { demoStaff } from "./reviewers";

type Entry = { readonly id: string; readonly number: string; readonly applicantName: string };

/** One conflict that a juror declared, one that was found, and one that two officers cleared. Nothing without entries. */
export async function seedConflicts(): Promise<void> {
  const edition = await openYear();
  if (edition === null || (await db.awardConflict.count()) > 0) return;
  const entries = await db.awardEntry.findMany({
    where: { editionId: edition.id, status: "ELIGIBLE" },
    select: { id: true, number: true, applicantName: true },
    orderBy: { number: "asc" },
    take: 3,
  });
  const [declared, found = declared, cleared = found] = entries;
  const [chair, second, invited] = await Promise.all(demoJurors.map(({ email }) => seatFor(edition.id, email)));
  if (!declared || !found || !cleared || !chair || !second || !invited) return;
  await declare(chair, declared);
  await find(invited, found);
  await clear(edition.id, second, cleared);
}

function seatFor(editionId: string, email: string) {
  return db.awardJuror.findFirst({ where: { editionId, account: { email } } });
}

async function declare(seat: SeatRecord, { id: entryId }: Entry): Promise<void> {
  const { id, version } = seat;
  const declared = [{ entryId, kind: "advice", note: "この取組に、助言をしたことがあるため（見本）" }] as const;
  await perform(jurorOf(seat, demoJurors[0].name), (uow) => declareConflicts(uow, { id, version, declared }));
}

/** The office learns that the juror advises the applicant: the detection finds the entry. */
async function find(seat: SeatRecord, { applicantName }: Entry): Promise<void> {
  const officer = await demoStaff("homare@example.jp");
  const { id, version, nameKana, title, categories, isChair, cap } = seat;
  const known = storedProfile(seat.profile);
  const one = {
    organizationName: applicantName,
    corporateNumber: null,
    role: "adviser",
    from: null,
    to: null,
  } as const;
  const profile = { ...known, affiliations: [...known.affiliations, one] };
  const { name } = demoJurors[2];
  await perform(officer, (uow) =>
    editSeat(uow, { id, version, name, nameKana, title, categories, isChair, cap, profile }),
  );
}

async function clear(editionId: string, { accountId }: SeatRecord, { id: entryId, number }: Entry): Promise<void> {
  const officer = await demoStaff("homare@example.jp");
  const second = await demoStaff("tsukasa@example.jp");
  const reason = "同じ名前の団体の顧問だという知らせがあったため（見本）";
  await perform(officer, (uow) => imposeConflict(uow, { editionId, number, personId: accountId, reason }));
  const where = { entryId_personId: { entryId, personId: accountId } };
  const { id, version } = await db.awardConflict.findUniqueOrThrow({ where });
  const why = "顧問をしているのは別の団体だと、本人と法人番号で確かめたため（見本）";
  const proposed = await perform(officer, (uow) => proposeClearing(uow, { id, version, reason: why }));
  await perform(second, (uow) => clearConflict(uow, { id, version: proposed.version }));
}
