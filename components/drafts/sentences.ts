import type { Kept } from "./use-keeper";

type Wording = {
  readonly labels: Readonly<Record<string, string>>;
  readonly hasCopies: boolean;
};

/** How keeping goes, in words. Empty while there is nothing to say. */
export function keptSentence(kept: Kept | null, { labels, hasCopies }: Wording): string {
  switch (kept?.kind) {
    case undefined:
      return "";
    case "saved":
      return [`保存しました ${kept.savedAt}`, filledSentence(kept.filled, labels), alsoSentence(kept.also, labels)]
        .filter(Boolean)
        .join("。");
    case "unreachable":
      return hasCopies
        ? "サーバーにつながらないため、入力した内容をこの端末に控えました。つながると自動で保存します。"
        : "サーバーにつながらないため、まだ保存できていません。この画面を閉じないでください。つながると自動で保存します。";
    case "expired":
      return "保存の期限が過ぎました。「保存して次へ」を押すと、この画面の内容で保存し直します。";
    case "sent":
      return "この内容は、別の画面ですでに申請されました。この画面での変更は保存されません。";
    case "limited":
      return "自動での保存をしばらく休みます。「保存して次へ」を押すと、すぐに保存できます。";
    case "too-long":
      return "長すぎる項目があるため、自動では保存できていません。文章を短くしてください。";
  }
}

/** Saves that nobody asked for are not read out; trouble, and its end, are. */
export function isSpoken(kept: Kept | null, before: Kept | null): boolean {
  if (kept === null) return false;
  if (kept.kind !== "saved" || kept.isByPerson) return true;
  return kept.filled.length > 0 || kept.also.length > 0 || (before !== null && before.kind !== "saved");
}

function filledSentence(names: readonly string[], labels: Wording["labels"]): string {
  return names.length === 0 ? "" : `別の画面で変更された${listed(names, labels)}を、この画面にも反映しました`;
}

function alsoSentence(names: readonly string[], labels: Wording["labels"]): string {
  return names.length === 0 ? "" : `${listed(names, labels)}は別の画面でも変更されています。この画面の内容で保存します`;
}

function listed(names: readonly string[], labels: Wording["labels"]): string {
  return names.map((name) => `「${labels[name] ?? name}」`).join("");
}
