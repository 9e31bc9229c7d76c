import { single, taken, wrong } from "./cell";
import { bareNumber } from "./number";

const FREE = /^(?:無料|0円?|フリー|free)$/i;
const PER = /\/(?:時間?|h|半日|日|月|年|人|名|回)$/i;
const WORDS = /[()（）]|税込み?|消費税込み?|[¥￥円\\]|から|^(?:月額|年額|日額|1時間|1日|1月|1年|一律)/g;

/** 1,100円(税込), ￥１１００, 1.5万円, 無料. */
export const yen = single((text, heading) => {
  const bare = bareNumber(text);
  if (/税抜|税別|外税/.test(bare)) return wrong(`${heading}は、消費税を含めた金額にして、数字だけを書いてください。`);
  if (/[~〜～]|から|より/.test(bare))
    return wrong(
      `${heading}に書けるのは1つの金額です。代表的な金額を数字だけで書き、そのほかの条件は「料金の補足」に書いてください。`,
    );
  if (FREE.test(bare)) return taken("0", bare === "0" ? null : `「${text}」を0円（無料）と読みました。`);
  const amount = amountOf(bare.replace(PER, "").replace(WORDS, ""));
  if (amount === null) return wrong(`${heading}は、税込みの金額を「1100」のように数字だけで書いてください。`);
  return taken(amount, /万|税込|\//.test(bare) ? "金額の数字だけを読みました。" : null);
});

function amountOf(text: string): string | null {
  const man = /^(\d{1,5}(?:\.\d{1,4})?)万(\d{0,4})$/.exec(text);
  if (man) return String(Math.round(Number(man[1]) * 10_000) + Number(man[2]));
  const plain = text.replace(/\.0+$/, "");
  return /^\d{1,9}$/.test(plain) ? String(Number(plain)) : null;
}
