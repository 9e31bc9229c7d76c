/** Before every subject, unless its writer chose one. */
export function subjectMark({
  subject,
  isMandatory,
}: {
  readonly subject: string;
  readonly isMandatory: boolean;
}): string {
  if (/^【[^】]+】/u.test(subject)) return "";
  return isMandatory ? "【重要】" : "【お知らせ】";
}
