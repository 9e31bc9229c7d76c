import type { Juror, Staff } from "@/lib/access/actor";
import { DEMO_PASSWORD } from "@/lib/accounts/demo-accounts";
import { hashPassword } from "@/lib/accounts/passwords";
import { sealTotpSecret } from "@/lib/accounts/second-factor";
import { declareConflicts } from "@/lib/awards/conflicts/commands/declare";
import { acceptSeat } from "@/lib/awards/jury/commands/answer";
import { inviteJuror } from "@/lib/awards/jury/commands/invite";
import type { SeatRecord } from "@/lib/awards/jury/commands/record";
import { type DemoJuror, demoJurors } from "@/lib/awards/jury/demo-jurors";
import { settingsOfEdition } from "@/lib/awards/jury/edition";
import { emptyProfile } from "@/lib/awards/jury/profile";
import { JURY_TERMS_SHA256 } from "@/lib/awards/jury/terms";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { demoStaff } from "./reviewers";

/** The year whose call is open. */
export async function openYear() {
  return db.awardEdition.findFirst({
    where: { status: "OPEN" },
    orderBy: { fiscalYear: "desc" },
    select: { id: true, fiscalYear: true },
  });
}

/** Invented jurors of the open year: those who are ready, and one who has not answered. */
export async function seedJury(): Promise<void> {
  const edition = await openYear();
  if (edition === null || (await db.awardJuror.count()) > 0) return;
  const officer = await demoStaff("homare@example.jp");
  const { categories } = await settingsOfEdition(db, edition.id);
  const keys = categories.map(({ key }) => key);
  for (const demo of demoJurors) await seedJuror(officer, { editionId: edition.id, keys, demo });
}

type Seeded = { readonly editionId: string; readonly keys: string[]; readonly demo: DemoJuror };

async function seedJuror(officer: Staff, { editionId, keys, demo }: Seeded): Promise<void> {
  const { email, name, nameKana, title, isChair, state, totpSecret } = demo;
  const profile = {
    ...emptyProfile,
    affiliations: [
      {
        ...{ organizationName: title.split(" ")[0] ?? title, corporateNumber: null },
        ...({ role: "employee", from: null, to: null } as const),
      },
    ],
  };
  const seat = await perform(officer, (uow) =>
    inviteJuror(uow, {
      ...{ editionId, email, name, nameKana, title, isChair, profile, cap: null },
      categories: keys,
    }),
  );
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const id = seat.accountId;
  await db.account.update({ where: { id }, data: { passwordHash, totpSecret: sealTotpSecret(id, totpSecret) } });
  if (state === "ready") await becomeReady(seat, name);
}

async function becomeReady(seat: SeatRecord, name: string): Promise<void> {
  const { id, version } = seat;
  const juror = jurorOf(seat, name);
  const accepted = await perform(juror, (uow) => acceptSeat(uow, { id, version, sha256: JURY_TERMS_SHA256 }));
  await perform(juror, (uow) => declareConflicts(uow, { id, version: accepted.version, declared: [] }));
}

/** A juror of the demonstration as the one who acts. */
export function jurorOf({ id, editionId, accountId, categories, isChair }: SeatRecord, name: string): Juror {
  const seat = { jurorId: id, editionId, fiscalYear: 0, categories, isChair, isReady: true };
  return { kind: "juror", accountId, sessionId: "seed", name, seats: [seat] };
}
