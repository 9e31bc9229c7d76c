/**
 * Old and popular forms of characters that occur in names of people, companies and places, each group led by
 * the form it is searched by (髙 and 高 must find each other). Only for search keys, never for display.
 * Compatibility ideographs (福 of U+FA1B) are not listed: NFKC unifies them first.
 */
const GROUPS = `
  高髙 崎﨑嵜 浜濱濵 辺邊邉 斉斎齋齊 沢澤 広廣 国國 島嶋嶌 桜櫻 徳德 恵惠 真眞
  竜龍 滝瀧 富冨 峰峯 黒黑 浅淺 条條 栄榮 円圓 実實 蔵藏 会會 学學 県縣 区區
  総總 団團 体體 当當 弥彌 吉𠮷 柳栁 桑桒 鴎鷗 桧檜 曽曾 万萬 与與 児兒 豊豐
  寛寬 静靜 館舘 野埜 寿壽 鉄鐵銕 応應 経經 営營 駅驛 横橫 関關 芸藝 気氣
  仏佛 橋𣘺 薮藪 篭籠 塩鹽 亀龜 鶴靏靍 渋澁 尭堯 遥遙 瑶瑤 松枩 梅楳 秋穐
  群羣 舎舍 産產 緑綠 労勞 竈竃 衛衞 巌巖 岳嶽 礼禮 来來 戸戶 研硏
`;

/** Folds each character of these groups, written as above, to the form that leads its group. */
export function kanjiFolder(groups: string): (text: string) => string {
  const formOf = new Map(
    groups
      .trim()
      .split(/\s+/)
      .flatMap((group) => {
        const [form = "", ...others] = group;
        return others.map((other): [string, string] => [other, form]);
      }),
  );
  return (text) => text.replace(/\p{sc=Han}/gu, (character) => formOf.get(character) ?? character);
}

export const foldKanjiVariants = kanjiFolder(GROUPS);
