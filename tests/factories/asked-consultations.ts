import { db } from "@/lib/db/client";
import type { Answers } from "@/lib/drafts/answers";
import { createConsultation } from "./consultations";

const asked: Answers = {
  entrance: "company",
  topics: ["LABOR"],
  subject: "株式会社あおぞら製作所のテレワークの労務管理について",
  content:
    "株式会社あおぞら製作所の緑川です。社員が静岡県で暮らしながら働くとき、交通費はどう決めればよいですか。電話は03-1234-5678です。",
  organizationName: "株式会社あおぞら製作所",
  prefectureCode: "22",
  contactName: "緑川 はるか",
  contactKana: "ミドリカワ ハルカ",
  contactEmail: "haruka@aozora.example.jp",
};

/** A consultation that has just come in, full of names that no answer to everybody may repeat; invented. */
export const createAsked = (answers: Answers = {}) => createConsultation({ ...asked, ...answers });

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
