import { closing, opening } from "@/lib/offices/import/cells/clock";
import { days } from "@/lib/offices/import/cells/days";
import { choices } from "@/lib/offices/import/cells/list";
import { withNames } from "@/lib/offices/import/cells/option-names";
import { paragraph } from "@/lib/offices/import/cells/text";
import { yen } from "@/lib/offices/import/cells/yen";
import { yesNo } from "@/lib/offices/import/cells/yes-no";
import { CONTRACT_KINDS, PAYMENTS } from "@/lib/offices/options";
import { answer, type Column } from "./column";

const contractKinds = choices(
  withNames(CONTRACT_KINDS, {
    DROP_IN: ["一時利用", "都度利用", "時間貸し", "日額"],
    MONTHLY: ["月極", "月契約", "月額契約"],
    YEARLY: ["年契約", "年間契約", "年額契約"],
    WHOLE: ["貸し切り", "一棟貸し"],
  }),
);

const payments = choices(
  withNames(PAYMENTS, {
    CARD: ["カード", "クレジット"],
    QR: ["QR", "QR決済", "コード決済", "スマホ決済"],
    TRANSFER: ["振込", "銀行振込", "口座振替"],
    EMONEY: ["交通系IC"],
  }),
);

export const usage: readonly Column[] = [
  answer("openDays", "利用可能曜日", days, ["利用曜日", "開館日", "営業日", "開所日"]),
  answer("opensAt", "開始時間", opening, ["開始時刻", "利用開始時間", "利用開始時刻", "開館時間", "営業開始時間"]),
  answer("closesAt", "終了時間", closing, ["終了時刻", "利用終了時間", "利用終了時刻", "閉館時間", "営業終了時間"]),
  answer("hoursNote", "利用時間の補足", paragraph(500), [
    "利用可能日時特記事項",
    "利用可能時間特記事項",
    "利用可能日時説明",
    "利用時間特記事項",
  ]),
  answer("allDay", "24時間利用", yesNo, ["24時間", "24時間可", "24時間利用可", "24時間利用可否"]),
  answer("publicUse", "一般利用可否", yesNo, ["一般利用"]),
  answer("contractKinds", "契約形態", contractKinds, ["利用形態", "契約種別"]),
  answer("priceHour", "料金_1時間(円)", yen, ["1時間料金", "時間料金", "料金_時間"]),
  answer("priceHalfDay", "料金_半日(円)", yen, ["半日料金"]),
  answer("priceDay", "料金_1日(円)", yen, ["1日料金", "日額料金", "料金_日額", "基準料金"]),
  answer("priceMonth", "料金_月額(円)", yen, ["月額料金", "月額"]),
  answer("priceMonthPrivate", "料金_個室月額(円)", yen, ["個室月額料金", "料金_月額個室", "個室月額"]),
  answer("priceYear", "料金_年額(円)", yen, ["年額料金", "年額"]),
  answer("priceWholeDay", "料金_貸切1日(円)", yen, ["貸切料金", "料金_貸切", "1日貸切料金"]),
  answer("priceNote", "料金の補足", paragraph(1000), ["料金説明", "料金備考", "料金(詳細)"]),
  answer("payments", "決済方法", payments, ["決済種別", "支払方法", "支払い方法"]),
  answer("addressUse", "住所利用", yesNo, ["住所利用可否", "住所利用可"]),
  answer("corporateRegistration", "法人登記", yesNo, ["法人登記可否", "法人登記可", "登記可否"]),
  answer("mailReceipt", "郵便受取", yesNo, ["郵便物受取", "郵便受取可否", "郵便物の受取"]),
];
