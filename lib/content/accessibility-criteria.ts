/** How a criterion of JIS X 8341-3:2016 (ISO/IEC 40500, WCAG 2.0) is looked at here. */
export type Criterion = {
  readonly number: string;
  readonly level: "A" | "AA";
  readonly name: string;
  /** Whether a test of every change looks at it, in full or in part; the rest is for people. */
  readonly byTest: "whole" | "part" | "none";
};

const rows = [
  ["1.1.1", "A", "非テキストコンテンツ", "part"],
  ["1.2.1", "A", "音声だけ及び映像だけ（収録済み）", "none"],
  ["1.2.2", "A", "キャプション（収録済み）", "none"],
  ["1.2.3", "A", "音声解説又はメディアに対する代替コンテンツ（収録済み）", "none"],
  ["1.2.4", "AA", "キャプション（ライブ）", "none"],
  ["1.2.5", "AA", "音声解説（収録済み）", "none"],
  ["1.3.1", "A", "情報及び関係性", "part"],
  ["1.3.2", "A", "意味のある順序", "none"],
  ["1.3.3", "A", "感覚的な特徴", "none"],
  ["1.4.1", "A", "色の使用", "part"],
  ["1.4.2", "A", "音声の制御", "whole"],
  ["1.4.3", "AA", "コントラスト（最低限レベル）", "whole"],
  ["1.4.4", "AA", "テキストのサイズ変更", "whole"],
  ["1.4.5", "AA", "文字画像", "none"],
  ["2.1.1", "A", "キーボード", "part"],
  ["2.1.2", "A", "キーボードトラップなし", "part"],
  ["2.2.1", "A", "タイミング調整可能", "part"],
  ["2.2.2", "A", "一時停止、停止及び非表示", "part"],
  ["2.3.1", "A", "3回のせん光、又はしきい（閾）値以下", "none"],
  ["2.4.1", "A", "ブロックスキップ", "whole"],
  ["2.4.2", "A", "ページタイトル", "part"],
  ["2.4.3", "A", "フォーカス順序", "part"],
  ["2.4.4", "A", "リンクの目的（コンテキスト内）", "part"],
  ["2.4.5", "AA", "複数の手段", "part"],
  ["2.4.6", "AA", "見出し及びラベル", "none"],
  ["2.4.7", "AA", "フォーカスの可視化", "part"],
  ["3.1.1", "A", "ページの言語", "whole"],
  ["3.1.2", "AA", "一部分の言語", "part"],
  ["3.2.1", "A", "フォーカス時", "part"],
  ["3.2.2", "A", "入力時", "part"],
  ["3.2.3", "AA", "一貫したナビゲーション", "part"],
  ["3.2.4", "AA", "一貫した識別性", "none"],
  ["3.3.1", "A", "エラーの特定", "part"],
  ["3.3.2", "A", "ラベル又は説明", "part"],
  ["3.3.3", "AA", "エラー修正の提案", "part"],
  ["3.3.4", "AA", "エラー回避（法的、金融及びデータ）", "part"],
  ["4.1.1", "A", "構文解析", "part"],
  ["4.1.2", "A", "名前（name）、役割（role）及び値（value）", "part"],
] as const satisfies readonly (readonly [string, Criterion["level"], string, Criterion["byTest"]])[];

/** All 38 criteria of the levels A and AA. */
export const CRITERIA: readonly Criterion[] = rows.map(([number, level, name, byTest]) => ({
  number,
  level,
  name,
  byTest,
}));
