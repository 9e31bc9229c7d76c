import { canonicalJson } from "@/lib/receipts/canonical-json";
import { readSealed } from "@/lib/receipts/content";
import { ERASED } from "./erased";

/** A sealed version without personal data: what was public or meant to be stays, so that the decision can be understood. */
export function redacted(content: string): string {
  const { answers, rows, attachments, ...rest } = readSealed(content);
  const open = new Set(rows.filter(({ isPublic }) => isPublic).map(({ field }) => field));
  return canonicalJson({
    ...rest,
    answers: Object.fromEntries(Object.entries(answers).filter(([field]) => open.has(field))),
    rows: rows.map((row) => (row.isPublic ? row : { ...row, value: ERASED })),
    attachments: attachments.map((attachment) => ({ ...attachment, fileName: ERASED })),
  });
}
