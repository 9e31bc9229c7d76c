import { z } from "zod";
import { requiredText, seenVersion } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { municipalityCodeMessage, parseMunicipalityCode } from "@/lib/japan/municipality-code";
import { dayMessage, parseDay } from "@/lib/japan/typed-day";
import { parseWebAddress, webAddressMessage } from "@/lib/japan/web-address";
import { isMoment, momentFrom } from "@/lib/publishing/moment";

export const RESULT_REASON_MAX = 400;
export const COMMENTARY_MAX = 2_000;
export const WHOLE_COMMENTARY_MAX = 5_000;

/** Which result a form is about, in the version that was seen. */
export const seenResult = z.object({ id: z.uuid(), version: seenVersion() });

export const resultReasonSchema = seenResult.extend({ reason: requiredText("理由", RESULT_REASON_MAX) });

export const textsOfResultSchema = seenResult.extend({
  commentary: requiredText("総評", WHOLE_COMMENTARY_MAX),
  greeting: requiredText("挨拶", WHOLE_COMMENTARY_MAX),
  videoUrl: parsedText("表彰式の動画のアドレス", 2000, parseWebAddress, webAddressMessage).optional(),
});

export const winnerSchema = seenResult.extend({
  number: requiredText("応募の受付番号", 40),
  prize: requiredText("賞", 100),
  municipalityCode: parsedText("連携自治体の団体コード", 20, parseMunicipalityCode, municipalityCodeMessage)
    .optional()
    .transform((code) => code ?? ""),
  commentary: requiredText("講評", COMMENTARY_MAX),
});

export const commentarySchema = seenResult.extend({
  winnerId: z.uuid(),
  commentary: requiredText("講評", COMMENTARY_MAX),
});

export const removeWinnerSchema = seenResult.extend({ winnerId: z.uuid() });

export const approvalSchema = seenResult.extend({
  approver: requiredText("決裁した人の役職", 100),
  approvalNumber: requiredText("文書番号", 100),
  approvedOn: parsedText("決裁の日", 30, parseDay, dayMessage),
});

const NO_MOMENT = "発表の日時は、日付と時刻の両方を入力してください。";

export const releaseSchema = seenResult.extend({
  releaseAt: requiredText("発表の日時", 30).transform((text, context) => {
    const moment = isMoment(text) ? momentFrom(text) : null;
    if (moment !== null) return moment;
    context.issues.push({ code: "custom", input: text, message: NO_MOMENT });
    return z.NEVER;
  }),
});

const RESULT_STEPS = ["takeBack", "unschedule", "propose"] as const;
export type ResultStep = (typeof RESULT_STEPS)[number];

export const stepOfResultSchema = seenResult.extend({
  step: z.enum(RESULT_STEPS, { error: "画面の情報が古くなっています。ページを読み込み直してください。" }),
});
