import { day } from "@/lib/offices/import/cells/day";
import { choices } from "@/lib/offices/import/cells/list";
import { decimal, whole } from "@/lib/offices/import/cells/number";
import { withNames } from "@/lib/offices/import/cells/option-names";
import { paragraph } from "@/lib/offices/import/cells/text";
import { yesNo } from "@/lib/offices/import/cells/yes-no";
import { EQUIPMENT } from "@/lib/offices/options";
import { answer, type Column, flag } from "./column";

const equipment = choices(
  withNames(EQUIPMENT, {
    WIRED: ["有線", "LAN"],
    WIFI: ["無線LAN", "無線", "フリーWi-Fi", "公衆無線LAN"],
    POWER: ["コンセント"],
    PRINTER: ["プリンター", "プリンタ", "コピー機", "コピー", "スキャナー"],
    MONITOR: ["モニタ", "ディスプレイ", "外部モニター"],
    PROJECTOR: ["プロジェクタ"],
    KITCHEN: ["給湯室", "ミニキッチン", "簡易キッチン"],
    FAX: ["ファックス", "ファクス"],
  }),
);

export const space: readonly Column[] = [
  answer("openSeats", "席数(オープン)", whole, ["オープン席数", "席数", "座席数", "オープンスペース席数"]),
  answer("privateRooms", "個室数", whole, ["個室"]),
  answer("privateRoomCapacity", "個室の定員", whole, ["個室定員"]),
  answer("privateRoomArea", "個室の面積(㎡)", decimal, ["個室面積"]),
  answer("meetingRooms", "会議室数", whole, ["会議室"]),
  answer("meetingRoomCapacity", "会議室の定員", whole, ["会議室定員"]),
  answer("soundproof", "防音", yesNo, ["会議室の防音", "防音設備"]),
  answer("webBooths", "Web会議ブース数", whole, ["Web会議ブース", "個室ブース数", "ブース数"]),
  answer("equipment", "設備", equipment, ["設備情報", "備品", "設備・備品"]),
  flag("equipment", "WIFI", "フリーWi-Fi", ["Wi-Fi", "無線LAN", "公衆無線LAN"]),
  flag("equipment", "WIRED", "有線LAN"),
  flag("equipment", "POWER", "電源"),
  flag("equipment", "PRINTER", "複合機", ["プリンター"]),
  flag("equipment", "MONITOR", "モニター"),
  flag("equipment", "LOCKER", "ロッカー"),
  flag("equipment", "PROJECTOR", "プロジェクター"),
  flag("equipment", "WHITEBOARD", "ホワイトボード"),
  flag("equipment", "KITCHEN", "キッチン"),
  flag("equipment", "FAX", "FAX"),
  answer("downMbps", "下り速度(Mbps)", decimal, ["下り(Mbps)", "下り実測Mbps", "通信速度_下り", "下り"]),
  answer("upMbps", "上り速度(Mbps)", decimal, ["上り(Mbps)", "上り実測Mbps", "通信速度_上り", "上り"]),
  answer("measuredOn", "測定日", day, ["通信速度の測定日", "速度測定日"]),
  answer("equipmentNote", "設備の補足", paragraph(1000), ["設備説明", "設備備考"]),
];
