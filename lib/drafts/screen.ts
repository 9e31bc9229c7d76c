import type { Screen } from "./answers";

/** Beside a field that another screen had changed too. */
export const MERGED_NOTICE = "この項目は別の画面でも変更されていました。この画面の内容で保存しました。";

/**
 * The save that a form was made from and the tab it stands in, as the browser sends them.
 *
 * @param unknown taken for the save where none was sent that could be one
 */
export function screenOf(data: FormData, unknown: number): Required<Screen> {
  const seen = Number(data.get("seen"));
  const tab = data.get("tab");
  return {
    seen: Number.isSafeInteger(seen) && seen > 0 ? seen : unknown,
    tab: typeof tab === "string" && /^[\w-]{1,40}$/.test(tab) ? tab : null,
  };
}
