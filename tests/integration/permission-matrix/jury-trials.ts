import type { Staff } from "@/lib/access/actor";
import { confirmConflict, imposeConflict, proposeClearing } from "@/lib/awards/conflicts/commands/desk";
import { endSeat } from "@/lib/awards/jury/commands/keep";
import { askForRecovery } from "@/lib/awards/jury/commands/recovery";
import { emptyProfile } from "@/lib/awards/jury/profile";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { acceptedJuror, anEntry, invitedJuror, juryEdition } from "@/tests/factories/jury";
import { foundOrganization } from "@/tests/factories/members";
import { type FieldValues, formData } from "@/tests/support/form-client";

const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];

type Seen = { readonly id: string; readonly version: number };

const seen = ({ id, version }: Seen) => ({ id, version: String(version) });

const reason = "任期が終わったため";

/** What the form of a seat sends: rows of affiliations that are not used come empty. */
function seatValues(category: string): FieldValues {
  const rows = [1, 2, 3, 4, 5, 6].map((row) => [`affiliation${row}.role`, ""]);
  const who = { name: "見本 花子", nameKana: "ミホン ハナコ", title: "見本大学 教授", categories: [category] };
  return { ...who, ...Object.fromEntries(rows) };
}

/** Held by an officer against a juror. */
async function aConflict() {
  const edition = await juryEdition();
  const entry = await anEntry(edition);
  const { seat } = await invitedJuror(edition);
  const { editionId, officer } = edition;
  const { number } = entry;
  await perform(officer, (uow) => imposeConflict(uow, { editionId, number, personId: seat.accountId, reason }));
  const where = { entryId_personId: { entryId: entry.id, personId: seat.accountId } };
  return { edition, conflict: await db.awardConflict.findUniqueOrThrow({ where }) };
}

async function aClearing(): Promise<Seen> {
  const { edition, conflict } = await aConflict();
  const { id, version } = conflict;
  return perform(edition.officer, (uow) => proposeClearing(uow, { id, version, reason }));
}

/** An entry that was sent after the juror was invited, of the company on whose board they sit. */
async function somethingToFind(): Promise<string> {
  const edition = await juryEdition();
  const { organizationId, corporateNumber } = await foundOrganization();
  const one = { organizationName: "株式会社見本", corporateNumber, role: "director" as const, from: null, to: null };
  await invitedJuror(edition, { profile: { ...emptyProfile, affiliations: [one] } });
  await anEntry(edition, { organizationId });
  return edition.editionId;
}

async function aSuspicion(): Promise<Seen> {
  const { edition, conflict } = await aConflict();
  const { id, version } = conflict;
  const asked = await perform(edition.officer, (uow) => proposeClearing(uow, { id, version, reason }));
  const back = await perform(edition.officer, (uow) => confirmConflict(uow, { id, version: asked.version }));
  return perform(edition.officer, (uow) => proposeClearing(uow, { id, version: back.version, reason }));
}

/** Asked for by this officer of the award, or by another one. */
export async function aRecovery(asking?: Staff): Promise<string> {
  const edition = await juryEdition();
  const { id, version } = (await acceptedJuror(edition)).seat;
  return perform(asking ?? edition.officer, (uow) => askForRecovery(uow, { id, version, reason }));
}

/** What officers do with jurors and with conflicts of interest. */
export const juryTrials: Readonly<Record<string, () => Promise<unknown[]>>> = {
  "/admin/awards/[year]/jury/new#inviteAction": async () => {
    const { editionId, category } = await juryEdition();
    const email = `${crypto.randomUUID()}@example.ac.jp`;
    return form({ id: editionId, email, ...seatValues(category) });
  },
  "/admin/awards/[year]/jury/[id]#resendAction": async () => form(seen((await invitedJuror(await juryEdition())).seat)),
  "/admin/awards/[year]/jury/[id]#inviteAgainAction": async () => {
    const edition = await juryEdition();
    const { id, version } = (await acceptedJuror(edition)).seat;
    return form(seen(await perform(edition.officer, (uow) => endSeat(uow, { id, version, reason }))));
  },
  "/admin/awards/[year]/jury/[id]#leaveAction": async () =>
    form({ ...seen((await acceptedJuror(await juryEdition())).seat), step: "end", reason }),
  "/admin/awards/[year]/jury/[id]/recovery#askForRecoveryAction": async () =>
    form({ ...seen((await acceptedJuror(await juryEdition())).seat), reason }),
  "/admin/awards/[year]/jury/[id]/recovery#decideRecoveryAction": async () =>
    form({ id: await aRecovery(), verdict: "approve" }),
  "/admin/awards/[year]/jury/[id]/edit#editSeatAction": async () => {
    const edition = await juryEdition();
    return form({ ...seen((await invitedJuror(edition)).seat), ...seatValues(edition.category) });
  },
  "/admin/awards/[year]/conflicts#detectAction": async () => form({ id: await somethingToFind() }),
  "/admin/awards/[year]/conflicts/new#imposeAction": async () => {
    const edition = await juryEdition();
    const [{ number }, { seat }] = [await anEntry(edition), await invitedJuror(edition)];
    return form({ id: edition.editionId, number, personId: seat.accountId, reason });
  },
  "/admin/awards/[year]/conflicts/[id]#confirmAction": async () =>
    form({ ...seen(await aSuspicion()), step: "confirm" }),
  "/admin/awards/[year]/conflicts/[id]#proposeClearingAction": async () =>
    form({ ...seen((await aConflict()).conflict), reason }),
  "/admin/awards/[year]/conflicts/[id]#decideAction": async () => form({ ...seen(await aClearing()), step: "clear" }),
};
