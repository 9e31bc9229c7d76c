import { z } from "zod";
import { CHECK_NOTE_MAX, onBehalfChannel, seen } from "@/lib/cases/desk-schema";
import { REASON_MAX, returnSchemaOf } from "@/lib/corrections/return-schema";
import { optionalCalendarDate } from "@/lib/forms/date-field";
import { choice, optionalText, requiredText } from "@/lib/forms/fields";
import { type JapanDay, toJapanDay } from "@/lib/japan/dates";
import { momentOf, parseTimeOfDay, timeOfDayMessage } from "@/lib/japan/time-of-day";
import { DECLARATION_FIELDS } from "./fields";
import { CHECK_ITEMS } from "./labels";

export const withdrawSchema = z.object({
  ...seen,
  onBehalf: onBehalfChannel,
  reason: requiredText("取り下げの理由", REASON_MAX),
});

/** 再開の承認, by the second person. */
export const decideReopenSchema = z
  .object({ ...seen, requestId: z.uuid(), verdict: choice("判断", ["approve", "decline"]) })
  .transform(({ verdict, ...input }) => ({ ...input, isApproved: verdict === "approve" }));

const time = optionalText("公開する時刻", 20);

/** 公開の時期: now, at a set moment, or when an officer says so. */
export function acceptSchema(now: Date) {
  const how = choice("公開の時期", ["now", "at", "later"]);
  return z.object({ ...seen, how, day: dayFrom(now), time }).transform((value, context) => ({
    ...value,
    publishAt: value.how === "at" ? readMoment(value, now, context) : null,
  }));
}

/** 公開日時 of an accepted declaration: set, moved or taken back. */
export function scheduleSchema(now: Date) {
  const how = choice("公開日時", ["at", "none"]);
  return z.object({ ...seen, how, day: dayFrom(now), time }).transform((value, context) => ({
    ...value,
    publishAt: value.how === "at" ? readMoment(value, now, context) : null,
  }));
}

function dayFrom(now: Date) {
  return optionalCalendarDate("公開する日", { min: toJapanDay(now) });
}

type Given = { readonly day?: JapanDay | undefined; readonly time?: string | undefined };

function readMoment({ day, time: text }: Given, now: Date, context: z.core.$RefinementCtx): Date {
  const refuse = (field: string, message: string): typeof z.NEVER => {
    context.issues.push({ code: "custom", input: text, message, path: [field] });
    return z.NEVER;
  };
  if (day === undefined) return refuse("day", "公開する日を入力してください。");
  if (text === undefined) return refuse("time", "公開する時刻を入力してください。例：10:00");
  const parsed = parseTimeOfDay(text);
  if (!parsed.ok) return refuse("time", timeOfDayMessage(parsed.cause, "公開する時刻"));
  const moment = momentOf(day, parsed.value);
  return moment > now ? moment : refuse("time", "公開する時刻は、今より後の時刻を入力してください。");
}

/** 修正依頼: the fields that are ticked, each with its reason. */
export const returnSchema = returnSchemaOf(DECLARATION_FIELDS);

const checkShape = Object.fromEntries(
  CHECK_ITEMS.flatMap(({ key, label }) => [
    [`check-${key}`, z.enum(["OK", "NG", "NA"], { error: `「${label}」の結果を選択してください。` }).optional()],
    [`note-${key}`, optionalText(`「${label}」のメモ`, CHECK_NOTE_MAX)],
  ]),
);

/** 形式確認: what has been looked at so far; the rest stays open. */
export const checksSchema = z
  .object(seen)
  .and(z.object(checkShape))
  .transform(({ id, version, ...rest }) => {
    const given = z.record(z.string(), z.string().optional()).parse(rest);
    const results = CHECK_ITEMS.flatMap(({ key }) => {
      const result = z.enum(["OK", "NG", "NA"]).safeParse(given[`check-${key}`]);
      const note = given[`note-${key}`];
      return result.success ? [{ item: key, result: result.data, ...(note === undefined ? {} : { note }) }] : [];
    });
    return { id, version, results };
  });
