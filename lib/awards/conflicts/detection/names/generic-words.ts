import { foldKana } from "./kana-folding";

/** Words that say what a company does and not which one it is. */
const GENERIC = `
  コミュニケーション エンジニアリング コンサルティング ホールディングス テクノロジー ソリューション エンタープライズ プロダクション
  マネジメント マーケティング コーポレーション インターナショナル パートナーズ パートナー ネットワーク クリエイティブ クリエイション
  トレーディング ソフトウェア コンピューター デベロップメント エレクトロニクス プランニング デジタル システム サービス デザイン
  プロジェクト グループ カンパニー スタジオ ジャパン ワークス ワーク フーズ フード リゾート ツーリズム ハウス ホーム オフィス ラボ
  メディア パワー ステーション センター クラブ ファーム モータース
  総合研究所 研究所 製作所 事務所 設計 建設 工業 興業 産業 商事 商店 商会 不動産 電機 電気 工務店 印刷 運輸 運送 物流 食品 酒造 農園
  観光 交通 信用金庫 銀行 新聞社 出版 企画 開発 技研 情報 総業 機械 製薬 化学 大学 高等学校 協会 協議会 協同組合 機構 財団 振興 地域 日本
`;

const ANYWHERE = new RegExp(
  GENERIC.trim()
    .split(/\s+/)
    .map((word) => withoutMarks(foldKana(word)))
    .sort((one, other) => other.length - one.length)
    .join("|"),
  "g",
);

/** How many characters tell a core from others of its trade. A Latin letter says half of what a kana or a kanji says. */
export function distinctiveLength(core: string): number {
  const characters = [...withoutMarks(core).replace(ANYWHERE, "")];
  return characters.reduce((length, character) => length + (/[a-z]/.test(character) ? 0.5 : 1), 0);
}

function withoutMarks(katakana: string): string {
  return katakana.replaceAll("ー", "");
}
