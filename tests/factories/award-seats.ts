import { randomUUID } from "node:crypto";
import type { Juror } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { sha256Hex } from "@/lib/crypto/sha256";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { anAwardOfficer } from "./awards";

type Of = {
  readonly editionId: string;
  readonly fiscalYear: number;
  readonly categories?: readonly string[];
  readonly cap?: number;
  readonly name?: string;
  readonly isDeclared?: boolean;
  /** Of somebody who is there already. */
  readonly accountId?: string;
};

/** A juror who agreed to the terms and declared the own conflicts, written straight into the tables with the events. */
export async function aJuror({ editionId, fiscalYear, categories = ["promotion"], isDeclared = true, ...rest }: Of) {
  const officer = await anAwardOfficer();
  const jurorId = randomUUID();
  const { cap, name = "審査 一郎", accountId = randomUUID() } = rest;
  await perform(officer, async (uow) => {
    const { now } = uow;
    const email = `${accountId}@jury.example.jp`;
    if (rest.accountId === undefined) {
      await uow.tx.account.create({
        data: { id: accountId, kind: "JUROR", email, name, passwordHash: "x", duties: [] },
      });
    }
    await uow.tx.awardJuror.create({
      data: {
        ...{
          id: jurorId,
          editionId,
          accountId,
          status: "INVITED",
          nameKana: "シンサ イチロウ",
          title: "見本大学 教授",
        },
        ...{ categories: [...categories], cap: cap ?? null, profile: {}, invitedBy: officer.accountId, invitedAt: now },
        ...{ termsSha256: sha256Hex("terms"), termsAcceptedAt: now, declaredAt: isDeclared ? now : null },
        ...{ createdAt: now, updatedAt: now },
      },
    });
    const subject = { kind: "awardJuror", id: jurorId };
    await recordAudit(uow, {
      action: "awardJuror.invite",
      subject,
      step: { flow: "awardJuror", from: "", to: "INVITED" },
    });
    await uow.tx.awardJuror.update({ where: { id: jurorId }, data: { status: "ACTIVE" } });
    const step = { flow: "awardJuror", from: "INVITED", to: "ACTIVE" };
    await recordAudit(uow, { action: "awardJuror.accept", subject, step });
  });
  const seat = { jurorId, editionId, fiscalYear, categories, isChair: false, isReady: isDeclared };
  const actor: Juror = { kind: "juror", accountId, sessionId: randomUUID(), name, seats: [seat] };
  return { jurorId, accountId, actor };
}

export async function endSeat(id: string): Promise<void> {
  await perform(await anAwardOfficer(), async (uow) => {
    await uow.tx.awardJuror.update({
      where: { id },
      data: { status: "ENDED", endedAt: uow.now, endReason: "辞任したため" },
    });
    const step = { flow: "awardJuror", from: "ACTIVE", to: "ENDED" };
    await recordAudit(uow, { action: "awardJuror.end", subject: { kind: "awardJuror", id }, step });
  });
}

export function mailsTo(jurorId: string) {
  return db.mail.findMany({ where: { flow: "awardJuror", caseId: jurorId }, orderBy: { createdAt: "asc" }, take: 10 });
}
