/** Signs that stand between the parts of a phone number, in any width. */
const BETWEEN = "[-‐‑‒–—―−－ー()（）.．\\s]";
const DIGIT = "[0-9０-９]";
/** Japanese numbers have ten or eleven digits and begin with 0; with the country's code the 0 falls away. */
export const PHONE_LIKE = new RegExp(
  `(?<!${DIGIT})[(（]?[0０](?:${BETWEEN}{0,2}${DIGIT}){9,10}(?!${DIGIT})|[+＋](?:${BETWEEN}{0,2}${DIGIT}){10,13}`,
  "gu",
);
const MAIL = /[\p{L}\p{N}._%+\-＿．＋－]+[@＠][\p{L}\p{N}.\-．－]+[.．][\p{L}]{2,}/gu;

const MAIL_CUT = "（メールアドレスのため削除）";
const PHONE_CUT = "（電話番号のため削除）";

/** A comment without what looks like a mail address or a phone number: nobody asked for them, so they are not kept. */
export function cutContactData(text: string): string {
  return text.replace(MAIL, MAIL_CUT).replace(PHONE_LIKE, PHONE_CUT);
}
