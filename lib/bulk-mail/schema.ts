import { z } from "zod";
import { ENTRANCE_CODES, TOPIC_CODES } from "@/lib/consultations/options";
import { BulkMailStatus } from "@/lib/db/generated/enums";
import { choice, optionalChoice, requiredText, seenVersion, wholeNumber } from "@/lib/forms/fields";
import { PREFECTURE_CODES } from "@/lib/japan/prefecture";
import { AUDIENCE_FLOWS, RECIPIENTS_MAX } from "./audience";
import { LETTER_KINDS, statusesOf } from "./labels";
import { faultOf } from "./placeholders";

export const SUBJECT_MAX = 100;
export const BODY_MAX = 5000;
export const REASON_MAX = 200;

/** A text whose placeholders are all known ones. */
const template = (label: string, max: number) =>
  requiredText(label, max).superRefine((typed, context) => {
    const fault = faultOf(typed);
    if (fault !== null) context.addIssue({ code: "custom", message: `${label}：${fault}` });
  });

const letter = {
  kind: choice("届け方", LETTER_KINDS),
  subject: template("件名", SUBJECT_MAX),
  body: template("本文", BODY_MAX),
};

export const newLetterSchema = z.object(letter);

export const letterSchema = z.object({ id: z.uuid(), version: seenVersion(), ...letter });

/** The statuses of one flow; those of another are not on the screen. */
export const audienceFormSchema = z
  .object({
    id: z.uuid(),
    version: seenVersion(),
    flow: choice("手続き", AUDIENCE_FLOWS),
    statuses: z
      .array(z.string(), { error: "送る手続きの状況を1つ以上選択してください。" })
      .min(1, { error: "送る手続きの状況を1つ以上選択してください。" }),
    prefecture: optionalChoice("都道府県", PREFECTURE_CODES),
    topic: optionalChoice("テーマ", TOPIC_CODES),
    entrance: optionalChoice("窓口", ENTRANCE_CODES),
    call: z.string().optional(),
  })
  .superRefine(({ flow, statuses }, context) => {
    if (statuses.some((status) => !Object.hasOwn(statusesOf[flow], status)))
      context.addIssue({
        code: "custom",
        path: ["statuses"],
        message: "手続きの状況は、表示されている選択肢から選んでください。",
      });
  });

export const leaveOutSchema = z.object({
  id: z.uuid(),
  recipient: z.uuid(),
  version: seenVersion(),
  reason: requiredText("除く理由", REASON_MAX),
});

export const takeBackSchema = z.object({ id: z.uuid(), recipient: z.uuid(), version: seenVersion() });

export const scheduleSchema = z.object({
  id: z.uuid(),
  version: seenVersion(),
  count: wholeNumber("宛先の人数", 0, RECIPIENTS_MAX),
});

export const LETTER_STEPS = ["recall", "revise", "discard"] as const;

export const letterStepSchema = z.object({ id: z.uuid(), version: seenVersion(), step: z.enum(LETTER_STEPS) });

/** Read from the address bar, so a value we do not know is dropped instead of failing the page. */
const place = { before: z.uuid().optional().catch(undefined), after: z.uuid().optional().catch(undefined) };

export const lettersQuerySchema = z.object({ status: z.enum(BulkMailStatus).optional().catch(undefined), ...place });
export type LetterFilters = z.output<typeof lettersQuerySchema>;

const RECIPIENT_VIEWS = ["to", "out"] as const;

export const recipientsQuerySchema = z.object({ view: z.enum(RECIPIENT_VIEWS).catch("to"), ...place });
export type RecipientFilters = z.output<typeof recipientsQuerySchema>;
