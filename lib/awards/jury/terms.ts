import { createHash } from "node:crypto";

type Clause = { readonly heading: string; readonly paragraphs: readonly string[] };

/** 就任の条件. A change is a new version: the hash that a juror agreed to tells which text it was. */
export const juryTerms: { readonly version: string; readonly clauses: readonly Clause[] } = {
  version: "2026-11",
  clauses: [
    {
      heading: "守秘",
      paragraphs: [
        "審査で知った応募の内容、採点、審議の内容を、審査の間も終わった後も、ほかの人に話したり、公開したりしません。",
        "応募の資料を、審査のためだけに使います。外部のサービスに入力したり、ほかの人に渡したりしません。",
      ],
    },
    {
      heading: "利益相反",
      paragraphs: [
        "自分や家族の勤務先、顧問先、取引先など、利害の関係がある応募を、見つけしだい申告します。申告した応募の審査には加わりません。",
        "審査の途中で関係に気付いたときや、新しく関係が生じたときも、すぐに申告します。",
      ],
    },
    {
      heading: "採点の公正",
      paragraphs: [
        "公開された評価項目と基準だけで採点します。ほかの審査委員と、採点の前に点数を相談しません。",
        "応募者やその関係者から、審査についての働きかけを受けたときは、応じずに事務局に知らせます。",
      ],
    },
    {
      heading: "個人情報",
      paragraphs: [
        "応募に含まれる個人情報を、審査のためだけに使います。印刷したものや保存したものは、審査が終わったら消去します。",
        "事務局は、審査委員の氏名、メールアドレス、所属などを、審査委員との連絡と利益相反の確認のために使います。公表するのは、氏名と肩書だけです。",
      ],
    },
  ],
};

/** Over everything that is agreed to, so that a text that was changed since is another one. */
export const JURY_TERMS_SHA256 = createHash("sha256").update(JSON.stringify(juryTerms)).digest("hex");
