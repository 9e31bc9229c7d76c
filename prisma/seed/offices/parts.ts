import type { Answers } from "@/lib/drafts/answers";

/** Answers that several of the invented offices share. */
export const WEEKDAYS: Answers = { openDays: ["1", "2", "3", "4", "5"], opensAt: "09:00", closesAt: "18:00" };
export const EVERY_DAY: Answers = {
  openDays: ["1", "2", "3", "4", "5", "6", "7"],
  opensAt: "08:00",
  closesAt: "22:00",
};
export const ALL_DAY: Answers = {
  ...{ openDays: ["1", "2", "3", "4", "5", "6", "7"], opensAt: "00:00", closesAt: "24:00", allDay: "YES" },
  hoursNote: "夜間（22時から翌7時まで）は会員のみです。年末年始も利用できます。",
};

export const BASIC_EQUIPMENT: Answers = { equipment: ["WIFI", "POWER", "PRINTER"] };
export const FULL_EQUIPMENT: Answers = {
  equipment: ["WIRED", "WIFI", "POWER", "PRINTER", "MONITOR", "LOCKER", "PROJECTOR", "WHITEBOARD", "KITCHEN"],
  ...{ soundproof: "YES", webBooths: "3", downMbps: "620", upMbps: "410", measuredOn: "2026-04-15" },
};

export const DROP_IN: Answers = {
  ...{ contractKinds: ["DROP_IN"], publicUse: "YES", priceHour: "300", priceHalfDay: "800", priceDay: "1500" },
  payments: ["CASH", "QR"],
};
export const MONTHLY: Answers = {
  ...{ contractKinds: ["DROP_IN", "MONTHLY"], publicUse: "YES", priceDay: "1000", priceMonth: "9800" },
  ...{ priceMonthPrivate: "33000", payments: ["CASH", "CARD", "TRANSFER"] },
};
export const TENANTS: Answers = {
  ...{ contractKinds: ["MONTHLY", "YEARLY"], publicUse: "NO", priceMonth: "25000", priceMonthPrivate: "55000" },
  ...{ priceYear: "600000", payments: ["TRANSFER"], priceNote: "最低の利用期間は6か月です。保証金はありません。" },
};
export const FREE: Answers = {
  ...{ contractKinds: ["DROP_IN"], publicUse: "YES", priceHour: "0", priceHalfDay: "0", priceDay: "0" },
  priceNote: "お試しの期間（5日まで）は無料です。",
};

export const REGISTRATION: Answers = { addressUse: "YES", corporateRegistration: "YES", mailReceipt: "YES" };
export const NO_REGISTRATION: Answers = { addressUse: "NO", corporateRegistration: "NO", mailReceipt: "NO" };

export const BARRIER_FREE: Answers = {
  accessibility: ["WHEELCHAIR", "TOILET", "SLOPE", "ELEVATOR", "ASSISTANCE_DOG", "PRIORITY_PARKING"],
};
export const SOME_ACCESS: Answers = { accessibility: ["TOILET", "SLOPE", "WRITTEN"] };

export const RENT_SUBSIDY: Answers = {
  subsidy1Name: "お試し勤務の補助（架空）",
  subsidy1Summary: "市外の企業の社員が3日以上滞在するとき、交通費と宿泊費の半分（1人5万円まで）を補助します。",
  subsidy1From: "2026-04-01",
  subsidy1Until: "2027-03-31",
};
export const ENDED_SUBSIDY: Answers = {
  subsidy1Name: "開設の補助（架空）",
  subsidy1Summary: "拠点を開く企業に、改修費の3分の1（100万円まで）を補助しました。",
  subsidy1From: "2024-04-01",
  subsidy1Until: "2026-03-31",
};
export const OPEN_SUBSIDY: Answers = {
  subsidy2Name: "通信費の補助（架空）",
  subsidy2Summary: "入居した企業の通信費を、月1万円まで補助します。期限は設けていません。",
};
