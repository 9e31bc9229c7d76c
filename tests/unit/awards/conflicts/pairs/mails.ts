import { type Pair, pairOf } from "./pair";

type Mails = readonly [own: string, theirs: string];

const SAME: readonly Mails[] = [
  ["taro@usurai-koubou.co.jp", "usurai-koubou.co.jp"],
  ["Taro@Mail.USURAI-KOUBOU.co.jp", "usurai-koubou.co.jp"],
  ["ｔａｒｏ＠ｕｓｕｒａｉ－ｍｉｈｏｎ．ｊｐ", "usurai-mihon.jp"],
  ["jimu.usurai-mihon.com", "info@usurai-mihon.com"],
  ["usurai-mihon.or.jp", "tokyo.usurai-mihon.or.jp"],
  ["a@lab.yukishiro-mihon.ac.jp", "office.yukishiro-mihon.ac.jp"],
  ["a@kikaku.mihon-shou.go.jp", "kikaku.mihon-shou.go.jp"],
  ["a@mihon-shou.go.jp", "kyoku.mihon-shou.go.jp"],
  ["a@city.mihon.lg.jp", "kanko.city.mihon.lg.jp"],
  ["a@town.mihon.nagano.jp", "town.mihon.nagano.jp"],
];

export const mailPairs: readonly Pair[] = SAME.map(([own, theirs]) => mailPair("same-mail-domain", [own, theirs]));

const OTHERS: readonly Mails[] = [
  ["taro@gmail.com", "gmail.com"],
  ["taro@yahoo.co.jp", "info@yahoo.co.jp"],
  ["taro@docomo.ne.jp", "docomo.ne.jp"],
  ["taro@icloud.com", "icloud.com"],
  ["taro@rose.ocn.ne.jp", "lily.ocn.ne.jp"],
  ["taro@outlook.jp", "outlook.jp"],
  ["a@mihon-shou.go.jp", "tehon-chou.go.jp"],
  ["a@higashi.mihon-shou.go.jp", "nishi.mihon-shou.go.jp"],
  ["a@city.mihon.lg.jp", "city.tehon.lg.jp"],
  ["a@pref.mihon.lg.jp", "city.mihon.lg.jp"],
  ["a@usurai-mihon.co.jp", "usurai-mihon.jp.example.com"],
  ["a@usurai-mihon.co.jp", "usurai-tehon.co.jp"],
  ["a@aomine.chiyoda.tokyo.jp", "akamine.chiyoda.tokyo.jp"],
];

export const otherMailPairs: readonly Pair[] = OTHERS.map((mails) => mailPair(null, mails));

function mailPair(expected: Pair["expected"], [own, theirs]: Mails): Pair {
  return pairOf(expected, {
    what: `${own} / ${theirs}`,
    person: { mails: ["private@gmail.com", own] },
    applicant: { mailDomains: [theirs] },
  });
}
