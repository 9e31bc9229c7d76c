import { acts, isAct } from "./desk-acts";

const OUTCOMES: Readonly<Record<string, string>> = {
  entered: "登録を受け付けました。受付のメールを自治体に送ります。",
  started: "確認を始めました。担当者になりました。",
  assigned: "担当者を変更しました。",
  noted: "メモを保存しました。",
};

/** What is said on the page of an office after something was done, by the last part of its address. */
export function outcomeOf(done: string | undefined): string | null {
  if (done === undefined) return null;
  if (isAct(done)) return acts[done].done;
  return Object.hasOwn(OUTCOMES, done) ? (OUTCOMES[done] ?? null) : null;
}
