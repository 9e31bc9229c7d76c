import { z } from "zod";
import { reasonToday } from "@/lib/awards/editions/rules/ineligibility-reasons";
import { CHECK_NOTE_MAX } from "@/lib/cases/desk-schema";
import { choice, choices, optionalText, seenVersion } from "@/lib/forms/fields";
import { DETAIL_MAX, officeReasons, REASON_CODES, reasonChoices } from "./reasons";

const seen = { id: z.uuid(), version: seenVersion() };

/** Name of the box for what the applicant is told beside the words of a reason. */
export function detailField<Code extends string>(code: Code): `detail-${Code}` {
  return `detail-${code}`;
}

const detailShape = Object.fromEntries(
  reasonChoices().map(({ code, words }) => [detailField(code), optionalText(`「${words}」の補足`, DETAIL_MAX)]),
);

/** 対象外とする案: the reasons that are ticked, some with a detail. A detail without a tick is no reason, but is said. */
export const ineligibleSchema = z
  .object({ ...seen, reasons: choices("対象外とする理由", REASON_CODES, 1).prefault([]) })
  .and(z.object(detailShape))
  .transform(({ id, version, reasons, ...rest }, context) => {
    const details = z.record(z.string(), z.string().optional()).parse(rest);
    const chosen = REASON_CODES.filter((code) => reasons.some((one) => one === code));
    for (const { code, words } of reasonChoices().filter((one) => !chosen.includes(one.code))) {
      const detail = details[detailField(code)];
      if (detail === undefined) continue;
      const message = `「${words}」に補足が入力されています。理由とするときは選び、しないときは補足を消してください。`;
      context.issues.push({ code: "custom", input: detail, message, path: [detailField(code)] });
    }
    const given = chosen.map((code) => ({ ...reasonToday(code), detail: details[detailField(code)] }));
    return { id, version, reasons: given };
  });

const checkShape = Object.fromEntries(
  officeReasons().flatMap(({ code, words }) => [
    [`check-${code}`, z.enum(["OK", "NG", "NA"], { error: `「${words}」の結果を選択してください。` }).optional()],
    [`note-${code}`, optionalText(`「${words}」のメモ`, CHECK_NOTE_MAX)],
  ]),
);

/** 形式確認: what has been looked at so far; the rest stays open. */
export const checksSchema = z
  .object(seen)
  .and(z.object(checkShape))
  .transform(({ id, version, ...rest }) => {
    const given = z.record(z.string(), z.string().optional()).parse(rest);
    const results = officeReasons().flatMap(({ code }) => {
      const result = z.enum(["OK", "NG", "NA"]).safeParse(given[`check-${code}`]);
      const note = given[`note-${code}`];
      return result.success ? [{ item: code, result: result.data, ...(note === undefined ? {} : { note }) }] : [];
    });
    return { id, version, results };
  });

/** やり直しの承認, by the second person. */
export const decideReopenSchema = z
  .object({ ...seen, requestId: z.uuid(), verdict: choice("判断", ["approve", "decline"]) })
  .transform(({ verdict, ...input }) => ({ ...input, isApproved: verdict === "approve" }));
