import { randomInt, randomUUID } from "node:crypto";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { perform } from "@/lib/db/unit-of-work";
import { newReferenceNumber } from "@/lib/japan/reference-number";
import { sealedRow } from "@/lib/receipts/seal";
import { anAwardOfficer } from "./awards";

type Of = {
  readonly editionId: string;
  readonly fiscalYear: number;
  readonly category?: string;
  readonly title?: string;
  /** Whose it is; a company of its own otherwise. */
  readonly organizationId?: string;
};

/** An entry that two people found eligible, written straight into the tables with its events. */
export async function anEligibleEntry(of: Of) {
  const { editionId, fiscalYear, category = "promotion", title = "見本の取組" } = of;
  const [first, second] = [await anAwardOfficer(), await anAwardOfficer()];
  const [id, versionId] = [randomUUID(), randomUUID()];
  const number = newReferenceNumber("A", fiscalYear, (below) => randomInt(below));
  await perform(first, async (uow) => {
    const { now } = uow;
    const content = { flow: "awardEntry", number, formVersion: "test", channel: "web", answers: { title } };
    const rows = [{ section: "取組", field: "title", label: "取組の名称", value: title, isPublic: true }];
    const whole = { ...content, rows, consents: [], attachments: [] };
    const version = sealedRow(id, whole, { ordinal: 1, sealedAt: now });
    await uow.tx.sealedVersion.create({ data: { id: versionId, ...version } });
    const organizationId = of.organizationId ?? (await aCompany(uow, `${title}の会社（${number}）`));
    await uow.tx.awardEntry.create({
      data: {
        ...{ id, number, status: "SUBMITTED", editionId, category, channel: "web", organizationId },
        ...{ applicantKind: "company", applicantName: `${title}の会社`, title, currentVersionId: versionId },
        ...{ contactEmail: "tanto@mihon.example.jp", contactName: "見本 花子", searchText: title, searchGrams: [] },
        ...{ arrivedAt: now, arrival: "IN_TIME", displayedUntil: now, enforcedUntil: now, receivedAt: now },
        ...{ createdAt: now, updatedAt: now },
      },
    });
    await event(uow, id, { action: "submit", from: "", to: "SUBMITTED" });
    const checked = { checkedBy: first.accountId, checkedAt: now };
    await uow.tx.awardEntry.update({ where: { id }, data: { status: "ELIGIBLE_PROPOSED", ...checked } });
    await event(uow, id, { action: "proposeEligible", from: "SUBMITTED", to: "ELIGIBLE_PROPOSED" });
    await uow.tx.awardEntry.update({ where: { id }, data: { status: "ELIGIBLE", signedBy: second.accountId } });
    await event(uow, id, { action: "agreeEligible", from: "ELIGIBLE_PROPOSED", to: "ELIGIBLE" });
  });
  return { id, number };
}

async function aCompany({ tx, now }: UnitOfWork, name: string): Promise<string> {
  const { id } = await tx.organization.create({
    data: {
      kind: "COMPANY",
      name,
      noNumberReason: "見本のため",
      profile: {},
      createdAt: now,
      updatedAt: now,
    },
  });
  return id;
}

type Step = {
  readonly action: "submit" | "proposeEligible" | "agreeEligible" | "withdraw";
  readonly from: string;
  readonly to: string;
};

async function event(uow: UnitOfWork, id: string, { action, from, to }: Step): Promise<void> {
  await recordAudit(uow, {
    action: `awardEntry.${action}`,
    subject: { kind: "awardEntry", id },
    step: { flow: "awardEntry", from, to },
  });
}

export async function withdrawn(id: string): Promise<void> {
  await perform(await anAwardOfficer(), async (uow) => {
    await uow.tx.awardEntry.update({ where: { id }, data: { status: "WITHDRAWN", endedAt: uow.now } });
    await event(uow, id, { action: "withdraw", from: "ELIGIBLE", to: "WITHDRAWN" });
  });
}

type Between = { readonly entryId: string; readonly personId: string };

/** A conflict of interest, with whatever else is done in the same transaction. */
export async function aConflict(between: Between, also: (uow: UnitOfWork) => Promise<unknown> = async () => undefined) {
  const id = randomUUID();
  await perform(await anAwardOfficer(), async (uow) => {
    const times = { statedAt: uow.now, createdAt: uow.now, updatedAt: uow.now };
    await uow.tx.awardConflict.create({
      data: { id, ...between, status: "CONFIRMED", source: "IMPOSED", grounds: [], ...times },
    });
    await recordAudit(uow, {
      action: "awardConflict.declare",
      subject: { kind: "awardConflict", id },
      step: { flow: "awardConflict", from: "", to: "CONFIRMED" },
    });
    await also(uow);
  });
  return id;
}
