import type { Duty } from "@/lib/db/generated/enums";

/** Invented people of the demonstration. None of them exists in production. */
export type DemoAccount = {
  readonly email: string;
  readonly name: string;
  readonly duties: readonly Duty[];
  readonly about: string;
  /** `new`: led through set-up at the first sign-in. `closed`: cannot sign in any more. */
  readonly state: "ready" | "new" | "closed";
  /** Base 32, for an authenticator app. */
  readonly totpSecret: string;
};

/** The same for all, so that it can be remembered while trying the portal out. */
export const DEMO_PASSWORD = "tsubame-to-natsu-no-kaze";

export const demoAccounts = [
  {
    email: "aoba@example.jp",
    name: "青葉 みどり",
    duties: ["DECLARATIONS"],
    about: "宣言審査担当。受付から公開までを一人目として担当します。",
    state: "ready",
    totpSecret: "JBSWY3DPEHPK3PXPAOBAAOBAAOBAAOBA",
  },
  {
    email: "wakaba@example.jp",
    name: "若葉 ひかる",
    duties: ["DECLARATIONS", "MAIL"],
    about: "宣言審査担当。二人で決める手続きの二人目になり、送信メールを確認し、一斉メールを送ります。",
    state: "ready",
    totpSecret: "KRSXG5CTMVRXEZLUWAKABAWAKABAWAKA",
  },
  {
    email: "shiranami@example.jp",
    name: "白波 なぎさ",
    duties: ["CONTENT"],
    about: "コンテンツ担当。お知らせや施策の文章を編集します。",
    state: "ready",
    totpSecret: "MFRGGZDFMZTWQ2LKSHIRANAMISHIRANA",
  },
  {
    email: "shiosai@example.jp",
    name: "潮騒 あかり",
    duties: ["CONTENT"],
    about: "コンテンツ担当（二人目）。同僚が書いた文章を確認して公開します。",
    state: "ready",
    totpSecret: "NNSWK43BMFUXGYLLSHIOSAISHIOSAISH",
  },
  {
    email: "minato@example.jp",
    name: "湊 ゆうか",
    duties: ["OFFICES"],
    about: "施設担当。自治体が登録したサテライトオフィスを確認して公開します。",
    state: "ready",
    totpSecret: "GEZDGNBVGY3TQOJQMINATOAMINATOAMI",
  },
  {
    email: "shiori@example.jp",
    name: "栞 ことね",
    duties: ["CONSULTATIONS"],
    about: "相談担当。企業と自治体の相談に答え、相手を紹介します。",
    state: "ready",
    totpSecret: "MJQXEZLUMVXGC3LFSHIORISHIORISHIO",
  },
  {
    email: "nagomi@example.jp",
    name: "和 まどか",
    duties: ["CONSULTATIONS"],
    about: "相談担当（二人目）。副担当として引き継ぎ、同僚の不在のときに答えます。",
    state: "ready",
    totpSecret: "OJSXA3DZEBWWC3TFNAGOMINAGOMINAGO",
  },
  {
    email: "homare@example.jp",
    name: "誉 さくら",
    duties: ["AWARD"],
    about: "表彰担当。表彰の募集要項と審査の設定を作ります。",
    state: "ready",
    totpSecret: "IFLVCUSEHOMAREAHOMAREAHOMAREAHOM",
  },
  {
    email: "tsukasa@example.jp",
    name: "司 まもる",
    duties: ["AWARD", "MAIL"],
    about: "表彰担当（二人目）。同僚が作った設定を確認して承認し、応募した人に一斉メールを送ります。",
    state: "ready",
    totpSecret: "KRZXK23BONQTSUKASATSUKASATSUKASA",
  },
  {
    email: "takane@example.jp",
    name: "高嶺 さとる",
    duties: ["AUDIT"],
    about: "監査担当。誰がいつ何をしたかを確認します。案件の処理はできません。",
    state: "ready",
    totpSecret: "ONXW2ZJAMJSXI5DFTAKANETAKANETAKA",
  },
  {
    email: "asahi@example.jp",
    name: "朝日 のぞみ",
    duties: ["ACCOUNTS", "SETTINGS"],
    about: "アカウント管理。職員の登録と担当業務の設定、事務局の設定を行います。",
    state: "ready",
    totpSecret: "PFXXKIDBOJSSA43FASAHIASAHIASAHIA",
  },
  {
    email: "akatsuki@example.jp",
    name: "暁 ゆたか",
    duties: ["ACCOUNTS"],
    about: "アカウント管理（二人目）。担当業務の変更など、二人で決める手続きの二人目になります。",
    state: "ready",
    totpSecret: "OBQXG43XN5ZGIIDBAKATSUKIAKATSUKI",
  },
  {
    email: "shinme@example.jp",
    name: "新芽 わたる",
    duties: ["DECLARATIONS"],
    about: "着任したばかりの宣言審査担当。初回の設定（パスワードと認証アプリ）を試せます。",
    state: "new",
    totpSecret: "",
  },
  {
    email: "yunagi@example.jp",
    name: "夕凪 しずか",
    duties: ["DECLARATIONS"],
    about: "異動した職員。利用停止のため、サインインできません。",
    state: "closed",
    totpSecret: "NBSWY3DPEB3W64TMYUNAGIYUNAGIYUNA",
  },
] as const satisfies readonly DemoAccount[];
