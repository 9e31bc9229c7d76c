/** Signs that stand between the parts of a phone number, in any width. */
const BETWEEN = "[-‐‑‒–—―−－ー()（）.．\\s]";
const DIGIT = "[0-9０-９]";
const PHONE = new RegExp(
  `(?:[+＋]${DIGIT}{1,3}${BETWEEN}{0,2})?[(（]?[0０]?${DIGIT}(?:${BETWEEN}{0,2}${DIGIT}){7,12}`,
  "gu",
);
const MAIL = /[\p{L}\p{N}._%+\-＿．＋－]+[@＠][\p{L}\p{N}.\-．－]+[.．][\p{L}]{2,}/gu;

const MAIL_CUT = "（メールアドレスのため削除）";
const PHONE_CUT = "（電話番号のため削除）";

/** A comment without what looks like a mail address or a phone number: nobody asked for them, so they are not kept. */
export function cutContactData(text: string): string {
  return text.replace(MAIL, MAIL_CUT).replace(PHONE, (found) => (isPhone(found) ? PHONE_CUT : found));
}

/** Japanese numbers have ten or eleven digits and begin with 0; with the country's code the 0 falls away. */
function isPhone(found: string): boolean {
  const digits = found.normalize("NFKC").replace(/[^\d+]/g, "");
  return /^0\d{9,10}$/.test(digits) || /^\+\d{10,13}$/.test(digits);
}
