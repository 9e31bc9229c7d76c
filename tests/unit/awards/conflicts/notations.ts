import fc from "fast-check";

/** Words of invented names, each with ways to write it that mean the same. Written by hand, apart from the tables under test. */
type Word = { readonly ways: readonly string[]; readonly isKana?: true };

const WORDS: readonly Word[] = [
  { ways: ["ミナト", "みなと", "ﾐﾅﾄ", "ミナト"], isKana: true },
  { ways: ["グリーンビレッジ", "ｸﾞﾘｰﾝﾋﾞﾚｯｼﾞ", "グリ－ンビレッヂ", "グリーンビレツジ"], isKana: true },
  { ways: ["サーバー", "サーバ", "ｻｰﾊﾞｰ", "さーばー"], isKana: true },
  { ways: ["ヴィレッタ", "ビレッタ", "ヴイレツタ"], isKana: true },
  { ways: ["アンドロメダ", "ｱﾝﾄﾞﾛﾒﾀﾞ", "あんどろめだ"], isKana: true },
  { ways: ["かざぐるま", "カザグルマ", "ｶｻﾞｸﾞﾙﾏ"], isKana: true },
  { ways: ["高嶋", "髙嶋", "高島", "髙嶌"] },
  { ways: ["渡辺原", "渡邊原", "渡邉原"] },
  { ways: ["黒沢鉄工", "黑澤鐵工", "黒澤銕工"] },
  { ways: ["浜崎水産", "濵﨑水產", "濱崎水産"] },
  { ways: ["広瀬図書", "廣瀨圖書", "広瀨図書"] },
  { ways: ["霧ヶ原", "霧ケ原", "霧が原"] },
  { ways: ["佐々良", "佐佐良"] },
  { ways: ["総合企画", "總合企畫"] },
  { ways: ["Orbit", "ORBIT", "ｏｒｂｉｔ", "Ｏｒｂｉｔ"] },
  { ways: ["Kaze7", "KAZE７", "ｋａｚｅ7"] },
  { ways: ["電装研究所", "電裝研究所"] },
];

const FORMS = [
  ["株式会社", "(株)", "（株）", "㈱", "㍿", "株式會社", "カ）"],
  ["有限会社", "(有)", "㈲", "有限會社"],
  ["合同会社", "（同）", "合同會社"],
  ["一般社団法人", "(一社)", "（一社）", "公益社団法人"],
  ["特定非営利活動法人", "NPO法人", "ＮＰＯ法人", "(特非)"],
] as const;

const BETWEEN_KANA = ["", "・", "･", " ", "　"];
const BETWEEN = ["", " ", "　", ""];

export type Meant = { readonly words: readonly number[]; readonly form: number };

/** One way of writing; each figure picks among what there is. */
export type Notation = { readonly picks: readonly number[]; readonly isFormBefore: boolean };

export const PLAIN: Notation = { picks: [], isFormBefore: true };

export function write({ words, form }: Meant, { picks, isFormBefore }: Notation): string {
  const pick = (place: number, from: readonly string[]) => from[(picks[place] ?? 0) % from.length] ?? "";
  const written = words.map((index, place) => {
    const [word, next] = [WORDS[index], WORDS[words[place + 1] ?? -1]];
    const between = word?.isKana === true && next?.isKana === true ? BETWEEN_KANA : BETWEEN;
    return pick(2 * place, word?.ways ?? []) + (next === undefined ? "" : pick(2 * place + 1, between));
  });
  const mark = pick(9, FORMS[form] ?? []);
  const gap = pick(10, BETWEEN);
  return isFormBefore ? mark + gap + written.join("") : written.join("") + gap + mark.replace("カ）", "（カ");
}

const someWords = (from: number, to: number) =>
  fc.uniqueArray(fc.integer({ min: from, max: to }), { minLength: 2, maxLength: 3 });

const someForm = fc.nat(FORMS.length - 1);
const HALF = Math.floor(WORDS.length / 2);

export const someMeant: fc.Arbitrary<Meant> = fc.record({ words: someWords(0, WORDS.length - 1), form: someForm });

/** Two names without a common word. */
export const twoApart: fc.Arbitrary<readonly [Meant, Meant]> = fc.tuple(
  fc.record({ words: someWords(0, HALF - 1), form: someForm }),
  fc.record({ words: someWords(HALF, WORDS.length - 1), form: someForm }),
);

export const someNotation: fc.Arbitrary<Notation> = fc.record({
  picks: fc.array(fc.nat(99), { minLength: 11, maxLength: 11 }),
  isFormBefore: fc.boolean(),
});
