import type { Stage } from "./stage";

/** Where somebody is in: staff and jurors sign in, members come in to My page. */
export type SessionPlace = "desk" | "mypage";

type SessionWords = {
  readonly region: string;
  readonly prolong: string;
  readonly again: string;
  readonly sentences: Readonly<Record<Exclude<Stage, "quiet">, (minutes: number) => string>>;
};

export const sessionWords = {
  desk: {
    region: "サインインの期限",
    prolong: "サインインを続ける",
    again: "別のタブでサインインする",
    sentences: {
      idle: (minutes) =>
        `操作がないため、あと${minutes}分ほどでサインインが終わります。続けるときは、ボタンを押してください。`,
      total: (minutes) =>
        `サインインしてから時間がたったため、あと${minutes}分ほどでサインインが終わります。延ばせません。入力の途中のものは、それまでに保存してください。`,
      over: () =>
        "サインインの期限が切れました。入力した内容は、この画面に残っています。サインインし直してから、もう一度ボタンを押してください。",
    },
  },
  mypage: {
    region: "マイページの期限",
    prolong: "マイページを続ける",
    again: "別のタブでマイページに入る",
    sentences: {
      idle: (minutes) =>
        `操作がないため、あと${minutes}分ほどでマイページから出ます。続けるときは、ボタンを押してください。`,
      total: (minutes) =>
        `マイページに入ってから時間がたったため、あと${minutes}分ほどでマイページから出ます。延ばせません。入力の途中のものは、それまでに保存してください。`,
      over: () =>
        "時間がたったため、マイページから出ました。入力した内容は、この画面に残っています。別のタブでマイページに入ってから、もう一度ボタンを押してください。",
    },
  },
} as const satisfies Record<SessionPlace, SessionWords>;
