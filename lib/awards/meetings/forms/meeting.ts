import { z } from "zod";
import { REASON_MAX } from "@/lib/awards/deliberation/reason";
import { seenSettings } from "@/lib/awards/editions/forms/seen";
import { optionalText, requiredText, wholeNumber } from "@/lib/forms/fields";
import { isMoment, momentFrom } from "@/lib/publishing/moment";

const PLACE_MAX = 200;
const SUBJECT_MAX = 100;
const PLACES_MAX = 100;

/** A day and a time as clocks in Japan show them. */
function moment(label: string) {
  const error = `${label}は、日付と時刻の両方を入力してください。`;
  return requiredText(label, 30).transform((text, context) => {
    const found = isMoment(text) ? momentFrom(text) : null;
    if (found !== null) return found;
    context.issues.push({ code: "custom", input: text, message: error });
    return z.NEVER;
  });
}

const many = (label: string) => z.array(z.string().max(100), { error: `${label}を選択してください。` }).max(500);

const plan = { startsAt: moment("開催の日時"), place: requiredText("場所", PLACE_MAX) };
const reason = requiredText("理由", REASON_MAX);

export const prepareSchema = z.object({ id: z.uuid(), ...plan, categories: many("審議する部門") });
export const planSchema = seenSettings.extend({ ...plan, expected: many("出席の見込み") });
export const reasonedMeeting = seenSettings.extend({ reason });
export const attendSchema = seenSettings.extend({ personId: z.uuid(), step: z.enum(["arrive", "leave"]) });
export const plannedSchema = seenSettings.extend({ key: z.string().min(1).max(200) });
export const freeSchema = seenSettings.extend({
  subject: requiredText("議案の名称", SUBJECT_MAX),
  numbers: many("対象の応募"),
});
export const ballotSchema = seenSettings.extend({
  kind: z.enum(["yes-no", "choice"], { error: "投票の方法を選択してください。" }),
  subject: requiredText("投票にかけること", SUBJECT_MAX),
  places: optionalText("選ぶ件数", 10).transform((text) => Math.max(1, Math.min(PLACES_MAX, Number(text ?? 1) || 1))),
});
export const moveSchema = seenSettings.extend({
  number: requiredText("動かす応募", 40),
  to: wholeNumber("移す先の順位", 1, 5000),
  reason,
  ballotId: optionalText("可決した投票", 40).transform((id) => id ?? null),
});
export const tieSchema = seenSettings.extend({ group: z.coerce.number().int().min(0).max(1000) });
export const seedSchema = seenSettings.extend({
  value: requiredText("公表値", 100),
  publishedAt: moment("公表された日時"),
});

/** Acts of jurors: about a meeting, in no version of it. */
export const voteSchema = z
  .object({
    id: z.uuid(),
    questionId: z.uuid(),
    answer: z.enum(["yes", "no", "abstain"]).optional(),
    chosen: z.array(z.uuid()).max(500).optional(),
    abstain: z.literal("yes").optional(),
  })
  .transform(({ id, questionId, answer, chosen, abstain }) => ({
    ...{ id, questionId },
    vote: abstain === "yes" ? ("abstain" as const) : (answer ?? chosen ?? []),
  }));
export const chairVoteSchema = z.object({
  id: z.uuid(),
  questionId: z.uuid(),
  verdict: z.enum(["carried", "not-carried"], { error: "可決か否決を選択してください。" }),
  reason,
});
export const chairTieSchema = z.object({
  id: z.uuid(),
  kind: z.enum(["ordered", "passed"], { error: "決め方を選択してください。" }),
  order: optionalText("応募の番号", 5000).transform((text) =>
    (text ?? "").split(/\s+/).flatMap((line) => (line === "" ? [] : [line.normalize("NFKC").toUpperCase()])),
  ),
  reason,
});
