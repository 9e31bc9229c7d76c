import { acts, isAct } from "./desk-acts";

const OUTCOMES: Readonly<Record<string, string>> = {
  started: "確認を始めました。担当者になりました。",
  assigned: "担当者を変更しました。",
  noted: "メモを保存しました。",
  checked: "確認の結果を保存しました。",
  "reopening-asked": "確認のやり直しを依頼しました。ほかの表彰担当の承認を待っています。",
  "reopening-decided": "確認のやり直しの依頼について決定しました。",
};

/** What is said on the page of an entry after something was done, by the last part of its address. */
export function outcomeOf(done: string | undefined): string | null {
  if (done === undefined) return null;
  if (isAct(done)) return acts[done].done;
  return Object.hasOwn(OUTCOMES, done) ? (OUTCOMES[done] ?? null) : null;
}
