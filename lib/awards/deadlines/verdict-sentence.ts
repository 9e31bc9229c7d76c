import type { Arrival, VerdictKind } from "./verdict";
import { closingInWords, durationInWords, openingInWords } from "./words";

/** What the applicant reads: measured from the deadline that people were told, not from the one that is enforced. */
export function verdictSentence(kind: VerdictKind, arrival: Arrival): string {
  return SENTENCES[kind](arrival);
}

const SENTENCES = {
  "not-yet": ({ window: { opens } }) =>
    `受付は${openingInWords(opens)}に始まります。始まってから、もう一度送信してください。`,
  "in-time": ({ window: { displayed }, arrivedAt }) =>
    arrivedAt <= displayed
      ? `締切（${closingInWords(displayed)}）までに届きました。`
      : `締切（${closingInWords(displayed)}）を${pastBy(displayed, arrivedAt)}過ぎましたが、受付を終える前に届いたため、期限内として受け付けました。`,
  extended: ({ window: { displayed }, extension, arrivedAt }) =>
    `共通の締切（${closingInWords(displayed)}）の後ですが、個別に延長した期限（${closingInWords(extension?.until ?? displayed)}）までに届きました。${approvalWords(extension, arrivedAt)}`,
  "in-grace": ({ window: { displayed, graceMinutes }, arrivedAt }) =>
    `締切（${closingInWords(displayed)}）を${pastBy(displayed, arrivedAt)}過ぎて届きましたが、猶予（${graceMinutes}分）の範囲のため受け付けました。猶予による受付として記録します。`,
  late: ({ window, extension, arrivedAt }) => {
    const isExtended = extension !== null && extension.until > window.enforced;
    const [name, told] = isExtended ? ["個別に延長した期限", extension.until] : ["締切", window.displayed];
    return `${name}（${closingInWords(told)}）を${pastBy(told, arrivedAt)}過ぎて届いたため、受け付けられません。やむを得ない事情があるときは、事務局に連絡してください。`;
  },
} as const satisfies Record<VerdictKind, (arrival: Arrival) => string>;

/** Said openly: the extension was granted for something that had already been sent. */
function approvalWords(extension: Arrival["extension"], arrivedAt: Date): string {
  return extension !== null && extension.approvedAt > arrivedAt ? "延長は、届いた後に承認されました。" : "";
}

function pastBy(told: Date, arrivedAt: Date): string {
  return durationInWords(arrivedAt.getTime() - told.getTime());
}
