import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import { auditRow, type Channel } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { fiscalYearOf } from "@/lib/japan/dates";
import { newReferenceNumber } from "@/lib/japan/reference-number";
import { auditView, type Office } from "@/lib/offices/commands/record";
import { sealedContentOf } from "@/lib/offices/commands/sealing";
import { newOffice } from "@/lib/offices/commands/submit";
import { relationsTo } from "@/lib/offices/permissions";
import { officeGroups, officeWorkflow } from "@/lib/offices/workflow";
import { sealedRow } from "@/lib/receipts/seal";
import { firstStatus } from "@/lib/workflow/workflow";
import type { Planned } from "./plan";

export type Applied = {
  readonly rowId: string;
  readonly officeId: string;
  readonly version: number;
  readonly isIdAdopted: boolean;
};

/** As many single registrations would, in a few statements: sealed, received, with an event each. The row is the key of its submission. */
export async function createOffices(
  uow: UnitOfWork,
  { organizationId, channel }: { readonly organizationId: string; readonly channel: Channel },
  rows: readonly Planned[],
): Promise<Applied[]> {
  if (rows.length === 0) return [];
  const status = firstStatus(officeWorkflow, "submit", relationsTo(uow.actor, { organizationId }));
  const fiscalYear = fiscalYearOf(uow.now);
  const numbers = await freeNumbers(uow, fiscalYear, rows.length);
  const begun = rows.map(({ answers, externalId, id: rowId }, index) => {
    const [id, number, versionId] = [randomUUID(), numbers[index] ?? "", randomUUID()];
    const content = sealedContentOf({ number, channel, answers, attachments: [] });
    const version = { id: versionId, ...sealedRow(id, content, { ordinal: 1, sealedAt: uow.now }) };
    const office = { id, number, status, fiscalYear, channel, organizationId, currentVersionId: versionId };
    return { rowId, version, office: { ...newOffice(office, answers, uow.now), externalId } };
  });
  await freeIds(uow, organizationId, rows);
  await uow.tx.sealedVersion.createMany({ data: begun.map(({ version }) => version) });
  const created = await uow.tx.office.createManyAndReturn({ data: begun.map(({ office }) => office) });
  await uow.tx.submission.createMany({ data: begun.map(({ version, rowId }) => submissionOf(version, rowId)) });
  await uow.tx.auditEvent.createMany({ data: created.map((office) => eventOf(uow, channel, office)) });
  return begun.map(({ rowId, office: { id, externalId } }) => ({
    ...{ rowId, officeId: id, version: 1, isIdAdopted: externalId !== null },
  }));
}

function eventOf(uow: UnitOfWork, channel: Channel, office: Office) {
  const entry = {
    action: "office.submit",
    subject: { kind: "office", id: office.id },
    step: { flow: "office", from: "", to: office.status },
    channel,
    after: auditView(office),
  } as const;
  return auditRow(uow.actor, entry, uow.now);
}

type Sealed = ReturnType<typeof sealedRow>;

export function submissionOf({ caseId, number, sha256, sealedAt }: Sealed, key: string) {
  return { key, flow: "office", caseId, number, contentHash: sha256, createdAt: sealedAt };
}

/** With tens of thousands of offices in a year, chance alone would give some number twice. */
async function freeNumbers(uow: UnitOfWork, fiscalYear: number, count: number): Promise<string[]> {
  const drawn = new Set<string>();
  while (drawn.size < count * 2 + 20) drawn.add(newReferenceNumber("O", fiscalYear, (below) => randomInt(below)));
  const taken = await uow.tx.office.findMany({
    where: { number: { in: [...drawn] } },
    select: { number: true },
    take: drawn.size,
  });
  for (const { number } of taken) drawn.delete(number);
  return [...drawn].slice(0, count);
}

/** An office that has ended keeps no ID from a new one. */
async function freeIds(uow: UnitOfWork, organizationId: string, rows: readonly Planned[]): Promise<void> {
  const ids = rows.flatMap(({ externalId }) => (externalId === null ? [] : [externalId]));
  await uow.tx.office.updateMany({
    where: { organizationId, externalId: { in: ids }, status: { in: [...officeGroups.ended] } },
    data: { externalId: null },
  });
}
