import { randomInt, randomUUID } from "node:crypto";
import { recordAudit } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { newReferenceNumber } from "@/lib/japan/reference-number";
import { bigrams, foldForSearch } from "@/lib/japan/search-key";
import { sealVersion } from "@/lib/receipts/seal";
import { operator } from "./accounts";

const FISCAL_YEAR = 2026;

const whole = {
  entrance: "company",
  subject: "株式会社あおぞら製作所のテレワークの労務管理について",
  organizationName: "株式会社あおぞら製作所",
  contactName: "緑川 はるか",
  contactEmail: "haruka@aozora.example.jp",
  details:
    "株式会社あおぞら製作所の緑川です。社員が静岡県で暮らしながら働くとき、交通費はどう決めればよいですか。電話は03-1234-5678です。",
};

export type ConsultationParts = Partial<typeof whole>;

/** A consultation that has just come in, invented: the row with what was sent and its event, as the guard of the database asks. */
export async function createConsultation(parts: ConsultationParts = {}) {
  const it = { ...whole, ...parts };
  const id = randomUUID();
  const number = newReferenceNumber("C", FISCAL_YEAR, randomInt);
  await perform(operator, async (uow) => {
    const { id: currentVersionId } = await seal(uow, id, number, it);
    const { details: _details, ...columns } = it;
    await uow.tx.consultation.create({
      data: {
        ...columns,
        id,
        number,
        status: "RECEIVED",
        fiscalYear: FISCAL_YEAR,
        channel: "web",
        prefectureCode: "22",
        topics: ["LABOR"],
        method: "mail",
        searchText: foldForSearch(it.subject),
        searchGrams: bigrams(it.subject),
        currentVersionId,
        receivedAt: uow.now,
        createdAt: uow.now,
        updatedAt: uow.now,
      },
      select: { id: true },
    });
    const step = { flow: "consultation", from: "", to: "RECEIVED" };
    await recordAudit(uow, { action: "consultation.submit", subject: { kind: "consultation", id }, step });
  });
  return { id, number };
}

function seal(uow: UnitOfWork, id: string, number: string, it: typeof whole) {
  const answers = {
    organizationName: it.organizationName,
    contactName: it.contactName,
    contactKana: "ミドリカワ ハルカ",
    contactEmail: it.contactEmail,
    details: it.details,
  };
  const rows = Object.entries(answers).map(([field, value]) => ({
    section: "consultation",
    field,
    label: field,
    value,
    isPublic: false,
  }));
  const form = { flow: "consultation", formVersion: "test", channel: "web" };
  return sealVersion(uow, id, { ...form, number, answers, rows, consents: [], attachments: [] });
}

type MessageParts = {
  readonly body?: string;
  readonly kind?: "ANSWER" | "MESSAGE" | "QUESTION";
  readonly isReleased?: boolean;
  readonly isRecalled?: boolean;
};

/** What an officer has written into the thread; it has gone out unless told otherwise. */
export async function writeAnswer(caseId: string, authorId: string, parts: MessageParts = {}): Promise<string> {
  const { body = "緑川様　就業規則で決めてください。", kind = "ANSWER", isReleased = true, isRecalled = false } = parts;
  const now = new Date();
  const { id } = await db.threadMessage.create({
    data: {
      flow: "consultation",
      caseId,
      side: "DESK",
      kind,
      authorId,
      body,
      createdAt: now,
      releaseAt: now,
      releasedAt: isReleased ? now : null,
      recalledAt: isRecalled ? now : null,
    },
    select: { id: true },
  });
  return id;
}
