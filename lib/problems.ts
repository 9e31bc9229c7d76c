/** What can stand between a visitor and a page. One wording for the page and for the answer that must need no page. */
export const PROBLEMS = {
  400: {
    title: "アドレスまたは送信された内容を読み取れませんでした",
    advice: ["アドレスを確かめて、もう一度お試しください。"],
  },
  403: {
    title: "ほかのサイトからの送信は受け付けていません",
    advice: ["このポータルのページを開き、そこからもう一度送信してください。"],
  },
  404: {
    title: "ページが見つかりません",
    advice: [
      "アドレスが間違っているか、ページが移動または削除された可能性があります。",
      "アドレスを確かめるか、トップページからお探しください。",
    ],
  },
  405: {
    title: "このアドレスでは使えない操作です",
    advice: ["トップページから、目的のページへお進みください。"],
  },
  411: {
    title: "送信された内容の長さがわかりません",
    advice: ["ブラウザーで開いた入力画面から、もう一度送信してください。"],
  },
  413: {
    title: "送信された内容が大きすぎます",
    advice: [
      "ブラウザーの「戻る」で入力した画面に戻れます。",
      "添付ファイルを小さくするか、文章を短くしてから、もう一度送信してください。",
    ],
  },
  429: {
    title: "短い時間に操作が続いたため、受け付けを止めています",
    advice: ["しばらく待ってから、もう一度お試しください。"],
  },
  500: {
    title: "申し訳ありません。表示できませんでした",
    advice: [
      "システムの不具合です。時間をおいて、もう一度お試しください。",
      "手続きの途中だった場合、ブラウザーの「戻る」で入力した画面に戻れます。",
    ],
  },
  503: {
    title: "ただいまご利用になれません",
    advice: [
      "アクセスが集中しているか、システムの一部が一時的に止まっています。1分ほど待ってから、もう一度お試しください。",
      "入力の途中だった場合、ブラウザーの「戻る」で入力した画面に戻れます。",
    ],
  },
} as const satisfies Record<number, { readonly title: string; readonly advice: readonly string[] }>;

/** What stands in place of procedures while they are closed; the server puts the time of the end where `end` stands. */
export const MAINTENANCE = {
  name: "maintenance",
  title: "メンテナンスのため、手続きとサインインを止めています",
  end: "@end-of-maintenance@",
  advice: [
    "入力の途中だった場合、ブラウザーの「戻る」で入力した画面に戻れます。保存された下書きは、そのまま残っています。",
    "公開しているページは、いつもどおりご覧いただけます。",
  ],
  english: "Procedures and sign-in are closed for maintenance. Public pages remain open.",
} as const;

/** How a failed send begins that came to nothing for this reason. */
export const CLOSED_FOR_MAINTENANCE = "メンテナンスのため、";

export type ProblemStatus = keyof typeof PROBLEMS;

export const PROBLEM_STATUSES = Object.keys(PROBLEMS).map(Number).filter(isProblemStatus);

export function isProblemStatus(status: number): status is ProblemStatus {
  return status in PROBLEMS;
}

/** Stands in the prepared page where the number of the request belongs, under which the log tells more. */
export const REFERENCE = "@request-id@";

export function problemAddress(status: ProblemStatus | typeof MAINTENANCE.name): string {
  return `/problems/${status}`;
}
