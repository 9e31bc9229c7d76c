/** Municipalities that exist, with invented people and invented offices; the names say so. */
export const demoTowns = {
  kitami: { code: "012084", name: "北見市", station: "JR石北本線 北見駅" },
  hirosaki: { code: "022021", name: "弘前市", station: "JR奥羽本線 弘前駅" },
  kamaishi: { code: "032115", name: "釜石市", station: "JR釜石線 釜石駅" },
  ishinomaki: { code: "042021", name: "石巻市", station: "JR石巻線 石巻駅" },
  tsuruoka: { code: "062031", name: "鶴岡市", station: "JR羽越本線 鶴岡駅" },
  aizu: { code: "072028", name: "会津若松市", station: "JR只見線 西若松駅" },
  otawara: { code: "092100", name: "大田原市", station: "JR東北本線 西那須野駅" },
  minakami: { code: "104493", name: "みなかみ町", station: "JR上越線 水上駅" },
  uonuma: { code: "152269", name: "南魚沼市", station: "JR上越線 六日町駅" },
  takaoka: { code: "162027", name: "高岡市", station: "JR城端線 高岡駅" },
  komatsu: { code: "172031", name: "小松市", station: "北陸新幹線 小松駅" },
  hokuto: { code: "192091", name: "北杜市", station: "JR中央本線 小淵沢駅" },
  shimoda: { code: "222194", name: "下田市", station: "伊豆急行線 伊豆急下田駅" },
  kumano: { code: "242128", name: "熊野市", station: "JR紀勢本線 熊野市駅" },
  sumoto: { code: "282057", name: "洲本市", station: "" },
  shirahama: { code: "304018", name: "白浜町", station: "JR紀勢本線 白浜駅" },
  misato: { code: "324485", name: "美郷町", station: "" },
  maniwa: { code: "332143", name: "真庭市", station: "JR姫新線 久世駅" },
  minami: { code: "363871", name: "美波町", station: "JR牟岐線 日和佐駅" },
  uwajima: { code: "382035", name: "宇和島市", station: "JR予讃線 宇和島駅" },
  shimanto: { code: "392103", name: "四万十市", station: "土佐くろしお鉄道 中村駅" },
  fukuoka: { code: "401307", name: "福岡市", station: "JR鹿児島本線 博多駅" },
  nichinan: { code: "452041", name: "日南市", station: "JR日南線 油津駅" },
  nago: { code: "472093", name: "名護市", station: "" },
} as const;

export type DemoTown = keyof typeof demoTowns;

export const DEMO_TOWNS = Object.entries(demoTowns);

/** Said in the name, so that nobody takes the registration for one of the town itself. */
export function demoTownName(name: string): string {
  return `${name}（見本）`;
}

export function demoTownMail(key: string): string {
  return `shisetsu-${key}@example.jp`;
}
