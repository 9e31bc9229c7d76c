import type { Check } from "./check";

/** What a test of its own shows on its way through a procedure. */
export const journeyChecks = {
  keyboardJourney: {
    label: "キーボードだけで手続きを終えられる",
    shows: ["2.1.1", "2.1.2"],
    journeys: [
      { file: "apply.spec.ts", title: "with the keyboard alone" },
      { file: "sign-in.spec.ts", title: "works with the keyboard alone" },
      { file: "status.spec.ts", title: "works with the keyboard alone" },
      { file: "desk-acts.spec.ts", title: "a decision is made with the keyboard alone" },
    ],
  },
  scriptlessJourney: {
    label: "JavaScriptなしで手続きを終えられる",
    shows: [],
    journeys: [
      { file: "apply.spec.ts", title: "without script" },
      { file: "receipts.spec.ts", title: "checking a receipt needs no script" },
      { file: "status-correction.spec.ts", title: "needs no script" },
    ],
  },
  valuesKept: {
    label: "誤りがあっても入力した内容が残る",
    shows: ["3.3.1", "3.3.7"],
    journeys: [
      { file: "apply.spec.ts", title: "names each fault above and at its control, and keeps everything" },
      { file: "gov-form.spec.ts", title: "keeps every kind of control when the server refuses, once and once more" },
      { file: "apply-once.spec.ts", title: "Back, reload and old addresses after sending show the number again" },
    ],
  },
  reviewBeforeSending: {
    label: "送る前に確認して直せる。二重に送られない",
    shows: ["3.3.4"],
    journeys: [
      { file: "apply.spec.ts", title: "変更 on the check page opens the question and comes straight back" },
      { file: "apply-once.spec.ts", title: "a double click sends once" },
    ],
  },
  timeLimit: {
    label: "期限の前に知らせ、延ばせて、切れても入力が残る",
    shows: ["2.2.1"],
    journeys: [
      {
        file: "session-notice.spec.ts",
        title: "says in good time that the session ends, puts it off, and keeps what was typed when it lapses",
      },
    ],
  },
  statusMessages: {
    label: "自動保存などの知らせが読み上げられる",
    shows: ["4.1.3"],
    journeys: [
      { file: "apply-keeping.spec.ts", title: "what is typed is kept without a button, and not read out each time" },
    ],
  },
  askedOnce: {
    label: "前に入れた内容が次の手続きに入っている",
    shows: ["3.3.7"],
    journeys: [
      {
        file: "consultation.spec.ts",
        title: "members ask from My page, with what the profile says, and follow the thread there",
      },
    ],
  },
  waysToPages: {
    label: "メニュー、サイトマップ、検索のどれからもたどれる",
    shows: ["2.4.5"],
    journeys: [
      {
        file: "public-crawl.spec.ts",
        title: "every page that a reader can reach exists, has one heading and a title of its own, and runs nothing",
      },
      {
        file: "public-search.spec.ts",
        title: "from the header of any page one gets to what one looks for, by keyboard alone",
      },
    ],
  },
} as const satisfies Readonly<Record<string, Check>>;
