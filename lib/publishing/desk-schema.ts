import { z } from "zod";
import { choice, optionalText, requiredText, seenVersion } from "@/lib/forms/fields";
import { isMoment, momentFrom } from "./moment";

export const CONTENT_REASON_MAX = 1000;
const ALT_MAX = 200;
const RIGHTS_MAX = 200;

/** Every decision names the content and the version of it that was on the screen. */
const seen = { id: z.uuid(), version: seenVersion() };

export const seenContentSchema = z.object(seen);

export function contentReasonSchema(label: string) {
  return z.object({ ...seen, reason: requiredText(label, CONTENT_REASON_MAX) });
}

/** Now, or at a set moment in Japan time that has not passed. */
export function publishContentSchema(now: Date) {
  const when = { how: choice("公開の時期", ["now", "at"]), publishAt: optionalText("公開する日時", 30) };
  return z.object({ ...seen, ...when }).transform(({ how, publishAt: text = "", ...value }, context) => {
    if (how === "now") return { ...value, publishAt: null };
    const message = faultOfMoment(text, now);
    if (message === undefined) return { ...value, publishAt: momentFrom(text) };
    context.issues.push({ code: "custom", input: text, message, path: ["publishAt"] });
    return z.NEVER;
  });
}

function faultOfMoment(text: string, now: Date): string | undefined {
  if (!isMoment(text)) return "公開する日時は、日付と時刻の両方を入力してください。";
  const moment = momentFrom(text);
  return moment !== null && moment > now ? undefined : "公開する日時は、今より後の日時を入力してください。";
}

export const imageSchema = z.object({
  imageAlt: requiredText("画像の説明", ALT_MAX),
  imageRights: requiredText("権利の確認", RIGHTS_MAX),
});
