import type { OfficeStatus } from "@/lib/db/generated/enums";
import type { Answers } from "@/lib/drafts/answers";
import { BARRIER_FREE, FULL_EQUIPMENT, MONTHLY, REGISTRATION, RENT_SUBSIDY, WEEKDAYS } from "./parts";

type InStatus = {
  readonly status: OfficeStatus;
  readonly name: string;
  readonly kana: string;
  readonly kind: string;
  readonly daysAgo: number;
};

/** Of the demonstration's own municipality 見本市, which has an office in every status. */
export const officesInEveryStatus: readonly InStatus[] = [
  ...of("PUBLISHED", "見本市サテライトオフィス", "ミホンシサテライトオフィス", "SATELLITE", 35),
  ...of("PUBLISHED", "見本市まちなかオフィス", "ミホンシマチナカオフィス", "SHARED", 340),
  ...of("SUBMITTED", "見本市駅前ワークスペース", "ミホンシエキマエワークスペース", "COWORKING", 1),
  ...of("IN_REVIEW", "見本市森のオフィス", "ミホンシモリノオフィス", "SATELLITE", 6),
  ...of("RETURNED", "見本市旧校舎オフィス", "ミホンシキュウコウシャオフィス", "SHARED", 10),
  ...of("CHANGE_SUBMITTED", "見本市湖畔ワークハウス", "ミホンシコハンワークハウス", "LIVE_IN", 80),
  ...of("CHANGE_RETURNED", "見本市蔵のコワーキング", "ミホンシクラノコワーキング", "COWORKING", 100),
  ...of("CLOSED", "見本市第一オフィス", "ミホンシダイイチオフィス", "SATELLITE", 300),
  ...of("SUSPENDED", "見本市文化会館ラウンジ", "ミホンシブンカカイカンラウンジ", "COWORKING", 150),
  ...of("REFUSED", "見本市倉庫", "ミホンシソウコ", "SHARED", 45),
  ...of("WITHDRAWN", "見本市南分室", "ミホンシミナミブンシツ", "SHARED", 60),
  ...of("REMOVED", "見本市お試しの家", "ミホンシオタメシノイエ", "TRIAL", 200),
];

function of(...[status, name, kana, kind, daysAgo]: [OfficeStatus, string, string, string, number]): InStatus[] {
  return [{ status, name, kana, kind, daysAgo }];
}

export const ANSWERS_IN_EVERY_STATUS: Answers = {
  description: "駅から歩いて5分の、静かな仕事場です。少人数の拠点や、月に数日だけ滞在する社員に向いています。",
  ...{ openSeats: "18", privateRooms: "4", meetingRooms: "2", tokyoMinutes: "150", lodging: "NEARBY" },
  ...{ ...WEEKDAYS, ...FULL_EQUIPMENT, ...MONTHLY, ...REGISTRATION, ...BARRIER_FREE, ...RENT_SUBSIDY },
  ...{ nearestStation: "JR中央本線 塩尻駅", stationMinutes: "5", parkingSpaces: "10" },
};
