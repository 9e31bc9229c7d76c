import { acts, isAct } from "./desk-acts";

const OUTCOMES: Readonly<Record<string, string>> = {
  started: "対応を始めました。",
  resumed: "対応中に戻しました。",
  accepted: "担当と副担当を、案のとおりに決めました。",
  noted: "内部メモを保存しました。相談者には送られません。",
  entered: "相談を受け付けました。担当と副担当の案を確かめてください。",
  written: "メッセージを受け付けました。下の時刻に送信します。それまでは文面の変更と取り消しができます。",
  edited: "文面を変更しました。送信まで、改めて10分待ちます。",
  recalled: "メッセージを取り消しました。相手には届きません。",
};

/** What is said on the page of a case after something was done, by the last part of its address. */
export function outcomeOf(done: string | undefined): string | null {
  if (done === undefined) return null;
  if (isAct(done)) return acts[done].done;
  return Object.hasOwn(OUTCOMES, done) ? (OUTCOMES[done] ?? null) : null;
}
