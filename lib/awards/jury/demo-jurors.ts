/** An invented juror of the demonstration. None of them exists in production. */
export type DemoJuror = {
  readonly email: string;
  readonly name: string;
  readonly nameKana: string;
  readonly title: string;
  readonly about: string;
  readonly isChair: boolean;
  /** `ready`: agreed to the terms and declared. `invited`: has not answered yet. */
  readonly state: "ready" | "invited";
  /** Base 32, for an authenticator app. */
  readonly totpSecret: string;
};

export const demoJurors = [
  {
    email: "tachibana@example.ac.jp",
    name: "橘 しおん",
    nameKana: "タチバナ シオン",
    title: "見本大学 教授（架空）",
    about: "審査委員（委員長）。就任し、利益相反を申告しました。",
    isChair: true,
    state: "ready",
    totpSecret: "JBSWY3DPEHPK3PXPTACHIBANATACHIBA",
  },
  {
    email: "kaede@example.ac.jp",
    name: "楓 はるか",
    nameKana: "カエデ ハルカ",
    title: "見本研究所 主任研究員（架空）",
    about: "審査委員。事務局の二人の判断で、利益相反の疑いが解けた応募があります。",
    isChair: false,
    state: "ready",
    totpSecret: "KRSXG5CTMVRXEZLUKAEDEAKAEDEAKAED",
  },
  {
    email: "kozue@example.ac.jp",
    name: "梢 あおい",
    nameKana: "コズエ アオイ",
    title: "見本新聞 論説委員（架空）",
    about: "招待中の審査委員。就任の条件を読み、答えるところから試せます。",
    isChair: false,
    state: "invited",
    totpSecret: "MFRGGZDFMZTWQ2LKKOZUEAKOZUEAKOZU",
  },
  {
    email: "hiiragi@example.ac.jp",
    name: "柊 みなと",
    nameKana: "ヒイラギ ミナト",
    title: "見本短期大学 准教授（架空）",
    about: "審査委員。1件の採点を提出し、残りがあります。",
    isChair: false,
    state: "ready",
    totpSecret: "NBSWY3DPEHPK3PXPHIIRAGIHIIRAGIHI",
  },
  {
    email: "katsura@example.ac.jp",
    name: "桂 いずみ",
    nameKana: "カツラ イズミ",
    title: "見本協会 理事（架空）",
    about: "審査委員。就任し、利益相反はないと申告しました。採点はこれからです。",
    isChair: false,
    state: "ready",
    totpSecret: "OBSWY3DPEHPK3PXPKATSURAKATSURAKA",
  },
] as const satisfies readonly DemoJuror[];
