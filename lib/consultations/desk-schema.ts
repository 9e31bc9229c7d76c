import { z } from "zod";
import { choice, choices, optionalText, requiredText, seenVersion } from "@/lib/forms/fields";
import { noteText } from "@/lib/threads/text";
import { OUTCOME_CODES, TOPIC_CODES } from "./options";
import { CONTENT_MAX, SUBJECT_MAX } from "./schema";

const REASON_MAX = 500;
export const OUTCOME_NOTE_MAX = 1000;

/** Every decision names the case and the version of it that was on the screen. */
const seen = { id: z.uuid(), version: seenVersion() };

export const seenSchema = z.object(seen);

const somebody = (label: string) => z.uuid({ error: `${label}を選択してください。` });

export const peopleSchema = z.object({ ...seen, assigneeId: somebody("担当"), deputyId: somebody("副担当") });

const topics = choices("テーマ", TOPIC_CODES, 1).transform((chosen) =>
  TOPIC_CODES.filter((code) => chosen.includes(code)),
);

export const topicsSchema = z.object({ ...seen, topics });

export const closeSchema = z.object({
  ...seen,
  outcome: choice("結果", OUTCOME_CODES),
  note: optionalText("結果の記録", OUTCOME_NOTE_MAX),
});

export function reasonSchema(label: string) {
  return z.object({ ...seen, reason: requiredText(label, REASON_MAX) });
}

/** A number as it is read aloud or copied: small letters and spaces do no harm. */
const otherNumber = requiredText("相手の受付番号", 30).transform((text) => text.replace(/\s/g, "").toUpperCase());

export const mergeSchema = z.object({ ...seen, into: otherNumber, reason: requiredText("統合する理由", REASON_MAX) });

export const otherSchema = z.object({ ...seen, number: otherNumber });

export const splitSchema = z.object({
  ...seen,
  subject: requiredText("件名", SUBJECT_MAX),
  content: requiredText("相談の内容", CONTENT_MAX),
});

/** 内部メモ: a text of its own type, which nothing that writes to the outside takes. */
export const noteSchema = z.object({ id: z.uuid(), body: noteText });
