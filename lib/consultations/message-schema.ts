import { z } from "zod";
import type { MessageKind } from "@/lib/db/generated/enums";
import { type Answers, asList } from "@/lib/drafts/answers";
import { asSent, faultsOf } from "@/lib/drafts/check-answers";
import { choice, optionalText } from "@/lib/forms/fields";
import { isRealDate } from "@/lib/japan/dates";
import { momentOf } from "@/lib/japan/time-of-day";
import { MESSAGE_FILES_MAX } from "@/lib/threads/limits";
import { type OutsideText, outsideText } from "@/lib/threads/text";

export const MESSAGE_KINDS = ["MESSAGE", "QUESTION", "ANSWER", "MEETING"] as const satisfies readonly MessageKind[];

const PLACE_MAX = 200;
const WRONG_FILE = `資料は${MESSAGE_FILES_MAX}点まで添えられます。資料を解除し、もう一度選択してください。`;

/** What an officer writes, as its draft keeps it. */
const messageSchema = z.object({
  kind: choice("メッセージの種類", MESSAGE_KINDS),
  body: outsideText,
  meetingAt: optionalText("面談の日時", 40),
  meetingPlace: optionalText("面談の場所・方法", PLACE_MAX),
  files: z
    .array(z.uuid({ error: WRONG_FILE }))
    .max(MESSAGE_FILES_MAX, { error: WRONG_FILE })
    .optional(),
});

export type CheckedMessage = {
  readonly kind: MessageKind;
  readonly body: OutsideText;
  readonly files: readonly string[];
  readonly meeting?: { readonly at: Date; readonly place: string };
};

export type MessageCheck =
  | { readonly ok: true; readonly value: CheckedMessage }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Read the same way for the second screen and for the send. */
export function checkMessage(answers: Answers, now: Date): MessageCheck {
  const parsed = messageSchema.safeParse(asSent(messageSchema, answers));
  if (!parsed.success) return { ok: false, errors: faultsOf(messageSchema, answers) };
  const { kind, body, meetingAt, meetingPlace } = parsed.data;
  const message = { kind, body, files: asList(answers["files"]) };
  if (kind !== "MEETING") return { ok: true, value: message };
  const at = momentIn(meetingAt ?? "");
  const errors = meetingFaults(at, meetingPlace, now);
  if (at === null || meetingPlace === undefined || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: { ...message, meeting: { at, place: meetingPlace } } };
}

function meetingFaults(at: Date | null, place: string | undefined, now: Date): Record<string, string> {
  return {
    ...(at === null ? { meetingAt: "面談の日時を入力してください。例：2026-12-10 14:00" } : {}),
    ...(at !== null && at <= now ? { meetingAt: "面談の日時は、今より後の日時を入力してください。" } : {}),
    ...(place === undefined ? { meetingPlace: "面談の場所・方法を入力してください。例：オンライン会議（URL）" } : {}),
  };
}

/** 2026-12-10T14:00 as the control of a browser sends it, or with a space as somebody types it. */
function momentIn(text: string): Date | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})[T\s]+(\d{1,2}):(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  if (!isRealDate(year, month, day) || hour > 23 || minute > 59) return null;
  const two = (number: number) => String(number).padStart(2, "0");
  return momentOf(`${year}-${two(month)}-${two(day)}`, hour * 60 + minute);
}
