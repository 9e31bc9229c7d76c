import "server-only";
import { randomUUID } from "node:crypto";
import type { Attachment } from "@/lib/attachments/attachment";
import { auditRow, type Channel } from "@/lib/audit/record";
import { restartedClock } from "@/lib/cases/stops";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { asList, asText } from "@/lib/drafts/answers";
import { deskColumns } from "@/lib/offices/commands/columns";
import { auditView, type Office } from "@/lib/offices/commands/record";
import { sealedContentOf } from "@/lib/offices/commands/sealing";
import { PHOTOS } from "@/lib/offices/fields/photos";
import { relationsTo } from "@/lib/offices/permissions";
import { officeWorkflow } from "@/lib/offices/workflow";
import { sealedRow } from "@/lib/receipts/seal";
import { takeStep } from "@/lib/workflow/workflow";
import { type Applied, submissionOf } from "./create-offices";
import type { PlannedChange } from "./plan";
import { writeChanges } from "./write-changes";

type Asked = { readonly organizationId: string; readonly channel: Channel };

/** As many single 変更の申出 would. What is published stays as it is, so no page has to be made anew. */
export async function changeOffices(uow: UnitOfWork, asked: Asked, rows: readonly PlannedChange[]): Promise<Applied[]> {
  if (rows.length === 0) return [];
  const sealed = await sealChanges(uow, asked, rows);
  const before = await uow.tx.office.findMany({
    where: { id: { in: rows.map(({ office }) => office.id) } },
    take: rows.length,
  });
  const steps = sealed.flatMap((change) => {
    const found = before.find(({ id }) => id === change.row.office.id);
    return found === undefined ? [] : [{ rowId: change.row.id, found, after: changed(uow, found, change) }];
  });
  await writeChanges(
    uow,
    steps.map(({ after }) => after),
  );
  await uow.tx.auditEvent.createMany({
    data: steps.map(({ found, after }) => eventOf(uow, asked.channel, found, after)),
  });
  return steps.map(({ rowId, found, after: { id, version, externalId } }) => ({
    ...{ rowId, officeId: id, version, isIdAdopted: found.externalId === null && externalId !== null },
  }));
}

type SealedChange = { readonly row: PlannedChange; readonly versionId: string };

async function sealChanges(
  uow: UnitOfWork,
  { channel }: Asked,
  rows: readonly PlannedChange[],
): Promise<SealedChange[]> {
  const ordinals = await lastOrdinals(uow, rows);
  const photos = await photosOf(uow, rows);
  const versions = rows.map(({ office, answers }) => {
    const named = new Set(PHOTOS.map((n) => asText(answers[`photo${n}`])));
    const attachments = photos.filter(({ id }) => named.has(id));
    const content = sealedContentOf({ number: office.number, channel, answers, attachments });
    const place = { ordinal: (ordinals.get(office.id) ?? 0) + 1, sealedAt: uow.now };
    return { id: randomUUID(), ...sealedRow(office.id, content, place) };
  });
  await uow.tx.sealedVersion.createMany({ data: versions });
  await uow.tx.submission.createMany({
    data: versions.map((version, index) => submissionOf(version, rows[index]?.id ?? "")),
  });
  return rows.map((row, index) => ({ row, versionId: versions[index]?.id ?? "" }));
}

/** As 変更の申出 would leave it. */
function changed(uow: UnitOfWork, before: Office, { row, versionId }: SealedChange): Office {
  return {
    ...before,
    ...deskColumns(before.number, row.answers),
    ...restartedClock(uow.now),
    status: takeStep(officeWorkflow, "requestChange", before.status, relationsTo(uow.actor, before)),
    version: row.office.version + 1,
    externalId: before.externalId ?? row.externalId,
    currentVersionId: versionId,
    updatedAt: uow.now,
  };
}

function eventOf(uow: UnitOfWork, channel: Channel, before: Office, after: Office) {
  const entry = {
    action: "office.requestChange",
    subject: { kind: "office", id: after.id },
    step: { flow: "office", from: before.status, to: after.status },
    channel,
    before: auditView(before),
    after: auditView(after),
  } as const;
  return auditRow(uow.actor, entry, uow.now);
}

async function lastOrdinals(uow: UnitOfWork, rows: readonly PlannedChange[]): Promise<ReadonlyMap<string, number>> {
  const found = await uow.tx.sealedVersion.groupBy({
    by: ["caseId"],
    where: { caseId: { in: rows.map(({ office }) => office.id) } },
    _max: { ordinal: true },
    orderBy: { caseId: "asc" },
  });
  return new Map(found.map(({ caseId, _max }) => [caseId, _max.ordinal ?? 0]));
}

/** No column of a file names a picture: those of the office stay with it. */
async function photosOf(uow: UnitOfWork, rows: readonly PlannedChange[]): Promise<Attachment[]> {
  const ids = rows.flatMap(({ answers }) => PHOTOS.flatMap((n) => asList(answers[`photo${n}`])));
  if (ids.length === 0) return [];
  return uow.tx.attachment.findMany({
    where: { id: { in: ids }, flow: "office", caseId: { in: rows.map(({ office }) => office.id) }, status: "CLEAN" },
    select: { id: true, field: true, fileName: true, mediaType: true, size: true, sha256: true },
    orderBy: { createdAt: "asc" },
    take: ids.length,
  });
}
