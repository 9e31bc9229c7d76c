import type { Check } from "./check";

/** What is asked of a page in a browser, in whatever state it is. */
export const pageChecks = {
  axe: {
    label: "検査ツールaxe-coreで問題が見つからない",
    shows: [
      ...["1.1.1", "1.3.1", "1.3.5", "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.12", "2.1.1", "2.2.1", "2.2.2", "2.4.1"],
      ...["2.4.2", "2.4.4", "2.5.3", "2.5.8", "3.1.1", "3.1.2", "3.3.2", "4.1.2"],
    ],
  },
  validHtml: { label: "HTMLに文法の誤りがない", shows: ["1.3.1", "4.1.1", "4.1.2"] },
  headings: { label: "見出しの段階が飛ばない", shows: ["1.3.1", "2.4.6"] },
  landmarks: { label: "ページの言語と領域が示されている", shows: ["1.3.1", "2.4.1", "3.1.1"] },
  linkNames: { label: "リンクの文言だけで行き先が分かる", shows: ["2.4.4"] },
  titles: { label: "ページごとに異なるタイトルがある", shows: ["2.4.2"] },
  labels: {
    label: "入力欄に見えるラベルがあり、読み上げの名前と一致する",
    shows: ["1.3.1", "2.4.6", "2.5.3", "3.3.2", "4.1.2"],
  },
  tables: { label: "表と選択肢のまとまりに名前と見出しがある", shows: ["1.3.1"] },
  alternatives: { label: "画像と図に代わりの文がある", shows: ["1.1.1"] },
  noMedia: { label: "音声・動画・埋め込みがない", shows: ["1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.4.2"] },
  stillness: { label: "自動で動く・点滅する・切り替わるものがない", shows: ["2.2.1", "2.2.2", "2.3.1"] },
  reducedMotion: { label: "「動きを減らす」設定で何も動かない", shows: [] },
  visualOrder: { label: "見える順と読み上げの順を入れ替えていない", shows: ["1.3.2", "2.4.3"] },
  sensoryWords: { label: "位置や色だけで指し示す文がない", shows: ["1.3.3", "1.4.1"] },
  orientation: { label: "縦向きでも横向きでも表示できる", shows: ["1.3.4"] },
  inputPurpose: { label: "本人の情報の入力欄に用途が示されている", shows: ["1.3.5"] },
  reflow320: { label: "幅320ピクセルで横に動かさずに読める", shows: ["1.4.10", "1.4.4"] },
  textSpacing: { label: "文字や行の間隔を広げても欠けない", shows: ["1.4.12"] },
  zoom200: { label: "200％に拡大しても欠けない", shows: ["1.4.4"] },
  hoverContent: { label: "指したときだけ現れる内容がない", shows: ["1.4.13"] },
  forcedColors: { label: "ハイコントラストの配色で部品と図が見える", shows: [] },
  printView: { label: "印刷で本文が残る", shows: [] },
  tabWalk: {
    label: "Tabキーで端から端まで進み、見えて隠れないフォーカスがある",
    shows: ["2.1.1", "2.1.2", "2.4.3", "2.4.7", "2.4.11"],
  },
  skipLink: { label: "最初のリンクで本文へ移れる", shows: ["2.4.1"] },
  singleKeys: { label: "文字キー1つの近道がない", shows: ["2.1.4"] },
  targets: { label: "押す場所が24ピクセル以上、送信ボタンは44ピクセル以上ある", shows: ["2.5.8"] },
  languages: { label: "ほかの言語の部分に言語が示されている", shows: ["3.1.2"] },
  onInput: { label: "選ぶ・移るだけでは画面が変わらない", shows: ["3.2.1", "3.2.2"] },
  consistency: {
    label: "メニューと問い合わせ先が、どのページでも同じ順・同じ名前にある",
    shows: ["3.2.3", "3.2.4", "3.2.6"],
  },
  errorSummary: { label: "誤りの一覧と欄の文が一致し、フォーカスが移る", shows: ["3.3.1", "3.3.3", "4.1.3"] },
  authentication: { label: "サインインで覚える・写す・解くことを求めない", shows: ["3.3.8"] },
} as const satisfies Readonly<Record<string, Check>>;
