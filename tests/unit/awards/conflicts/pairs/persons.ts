import type { NamedPerson } from "@/lib/awards/conflicts/detection/parties";
import { type Pair, pairOf } from "./pair";

type Two = readonly [own: NamedPerson, theirs: NamedPerson];

const SAME_NAME: readonly Two[] = [
  [
    { name: "渡邊 悠真人", kana: "ワタナベ ユマト" },
    { name: "渡辺悠真人", kana: "ワタナベ　ユマト" },
  ],
  [{ name: "髙嶋 里緒菜" }, { name: "高島　里緒菜" }],
  [{ name: "齋藤 壮一郎太" }, { name: "斉藤壮一郎太", kana: "サイトウ ソウイチロウタ" }],
  [
    { name: "濵﨑 澪香", kana: "はまさき みおか" },
    { name: "浜崎 澪香", kana: "ﾊﾏｻｷ ﾐｵｶ" },
  ],
  [{ name: "佐々木 瑛士朗" }, { name: "佐佐木瑛士朗" }],
  [{ name: "YAMANE Riku" }, { name: "Riku Yamane" }],
  [{ name: "廣瀨 彥太" }, { name: "広瀬彦太" }],
];

const SAME_KANA: readonly Two[] = [
  [
    { name: "小野寺 由布子", kana: "オノデラ ユウコ" },
    { name: "小野寺 ゆう子", kana: "オノデラ ユーコ" },
  ],
  [{ name: "東海林 洸", kana: "ショウジ コウ" }, { name: "しょうじ こう" }],
  [
    { name: "大野木 曜子", kana: "オオノギ ヨウコ" },
    { name: "大野木 ようこ", kana: "オーノギ　ヨーコ" },
  ],
  [
    { name: "千塚 美鶴", kana: "チヅカ ミツル" },
    { name: "千塚 充", kana: "チズカ ミツル" },
  ],
];

export const personPairs: readonly Pair[] = [
  ...SAME_NAME.map((two) => personPair("same-person-name", two)),
  ...SAME_KANA.map((two) => personPair("same-person-kana", two)),
];

const OTHERS: readonly Two[] = [
  [
    { name: "佐藤 航平", kana: "サトウ コウヘイ" },
    { name: "佐藤 美月", kana: "サトウ ミヅキ" },
  ],
  [{ name: "鈴木 一郎太" }, { name: "鈴木 二郎太" }],
  [
    { name: "高橋 梓", kana: "タカハシ アズサ" },
    { name: "髙橋 梢", kana: "タカハシ コズエ" },
  ],
  [
    { name: "田中 佑", kana: "タナカ ユウ" },
    { name: "田中 祐奈", kana: "タナカ ユウナ" },
  ],
  [{ name: "伊藤 樹" }, { name: "伊東 樹" }],
  [
    { name: "小野 遥香", kana: "オノ ハルカ" },
    { name: "大野 遥香", kana: "オオノ ハルカ" },
  ],
  [{ name: "渡辺 蓮" }, { name: "渡部 蓮" }],
  [
    { name: "中村 湊", kana: "ナカムラ ミナト" },
    { name: "中村 港斗", kana: "ナカムラ ミナトト" },
  ],
  [{ name: "吉田 要" }, { name: "吉田" }],
  [
    { name: "山本 葵", kana: "ヤマモト アオイ" },
    { name: "山元 葵", kana: "ヤマゲン アオイ" },
  ],
];

export const otherPersonPairs: readonly Pair[] = OTHERS.map((two) => personPair(null, two));

function personPair(expected: Pair["expected"], [own, theirs]: Two): Pair {
  return pairOf(expected, {
    what: `${own.name} / ${theirs.name}`,
    person: { name: own.name, kana: own.kana ?? null },
    people: [{ name: "見本 花野" }, theirs],
  });
}
