import { askIn } from "./field";

const ask = askIn("usage");
const yen = { unit: "円" } as const;

export const usage = [
  ask("openDays", "利用できる曜日"),
  ask("opensAt", "開始時刻", { help: "例：9:00" }),
  ask("closesAt", "終了時刻", { help: "例：17:30。日付が変わるまで利用できる場合は24:00としてください。" }),
  ask("hoursNote", "利用時間の補足", { help: "祝日や年末年始の休み、会員と一時利用の違いなどです。" }),
  ask("allDay", "24時間の利用", { as: ["facet"] }),
  ask("publicUse", "一般の利用", { help: "契約していない人も利用できるかどうかです。" }),
  ask("contractKinds", "契約の形"),
  ask("priceHour", "料金（1時間）", { ...yen, help: "税込みの金額です。無料の場合は0としてください。" }),
  ask("priceHalfDay", "料金（半日）", yen),
  ask("priceDay", "料金（1日）", { ...yen, as: ["facet"] }),
  ask("priceMonth", "料金（月額・共用の席）", { ...yen, as: ["facet"] }),
  ask("priceMonthPrivate", "料金（月額・個室）", yen),
  ask("priceYear", "料金（年額）", yen),
  ask("priceWholeDay", "料金（貸切1日）", yen),
  ask("priceNote", "料金の補足", { help: "割引、保証金、最低の利用期間などです。" }),
  ask("payments", "支払いの方法"),
  ask("addressUse", "住所の利用", { help: "郵便物や名刺に施設の住所を使えるかどうかです。" }),
  ask("corporateRegistration", "法人の登記", { as: ["facet"] }),
  ask("mailReceipt", "郵便物の受取"),
] as const;
