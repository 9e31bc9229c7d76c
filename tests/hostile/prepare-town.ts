import { randomInt } from "node:crypto";
import type { Member, Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { listMunicipalities } from "@/lib/japan/municipalities";
import { PREFECTURE_CODES } from "@/lib/japan/prefecture";
import { returnOffice } from "@/lib/offices/commands/corrections";
import { beginOffice, workingCopy } from "@/lib/offices/commands/own-draft";
import type { Office } from "@/lib/offices/commands/record";
import { closeOffice } from "@/lib/offices/commands/upkeep";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { appliedByWorker, stagedByWorker } from "@/tests/factories/office-imports";
import { sendOffice } from "@/tests/factories/sent-offices";
import { shownOffice } from "@/tests/factories/shown-office";
import { aRow } from "@/tests/support/office-files/rows";
import { sessionOf } from "./session-of";

type Town = Omit<Founded, "corporateNumber">;

/** A municipality of the hostile tests alone, with offices, drafts and files to try things on. */
export async function prepareTown(reviewer: Staff) {
  const town = await foundMunicipality(await freeCode());
  const { owner, organizationId } = town;
  const shown = () => shownOffice({ town, reviewer });
  const [sent, published, closed] = [await sendOffice(town), await shown(), await closedBy(owner, await shown())];
  const returned = await askedAbout(town, reviewer);
  const begun = await perform(owner, (uow) => beginOffice(uow, organizationId));
  const copyOf = ({ id }: Office, purpose: "correction" | "change") =>
    perform(owner, (uow) => workingCopy(uow, { id, purpose }));
  const offices = { SUBMITTED: sent, RETURNED: returned, PUBLISHED: published, CLOSED: closed };
  const rows = [aRow({ id: "A-1", name: "敵の施設" }), aRow({ id: "A-2", name: "" })];
  const takenOver = await stagedByWorker(owner, organizationId, [aRow({ id: "B-1", name: "取り込んだ敵の施設" })]);
  await appliedByWorker(owner, takenOver);
  return {
    session: await sessionOf(owner),
    organizationId,
    offices: Object.fromEntries(Object.entries(offices).map(([status, { number }]) => [status, number])),
    drafts: {
      apply: begun.id,
      correction: (await copyOf(returned, "correction")).id,
      change: (await copyOf(await shown(), "change")).id,
    },
    imports: {
      STAGED: await stagedByWorker(owner, organizationId, rows),
      APPLIED: takenOver,
    },
  };
}

async function freeCode(): Promise<string> {
  const codes = PREFECTURE_CODES.flatMap((prefecture) => listMunicipalities(prefecture).map(({ code }) => code));
  const taken = await db.organization.findMany({
    where: { municipalityCode: { in: codes } },
    select: { municipalityCode: true },
    orderBy: { id: "asc" },
    take: codes.length,
  });
  const free = codes.filter((code) => !taken.some(({ municipalityCode }) => municipalityCode === code));
  return free[randomInt(free.length)] ?? "";
}

function closedBy(owner: Member, { id, version }: Office): Promise<Office> {
  return perform(owner, (uow) => closeOffice(uow, { id, version, reason: "建て替えのため" }));
}

async function askedAbout(town: Town, reviewer: Staff): Promise<Office> {
  const { id, version } = await sendOffice(town);
  const items = [
    { field: "description", reason: "もう少し詳しく書いてください。" },
    { field: "openSeats", reason: "席数を書いてください。" },
  ];
  return perform(reviewer, (uow) => returnOffice(uow, { id, version, items }));
}
