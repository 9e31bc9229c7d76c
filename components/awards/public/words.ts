export const AWARDS_TITLE = "地方創生テレワークアワード";

export const AWARDS_LEAD =
  "地方創生に役立つテレワークの取組と、それを支援する取組をたたえる表彰です。年度ごとの募集要項と、審査の基準を公開しています。";
