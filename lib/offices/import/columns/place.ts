import { choice } from "@/lib/offices/import/cells/choice";
import { minutes, whole } from "@/lib/offices/import/cells/number";
import { withNames } from "@/lib/offices/import/cells/option-names";
import { line, paragraph } from "@/lib/offices/import/cells/text";
import { yesNo } from "@/lib/offices/import/cells/yes-no";
import { LODGING } from "@/lib/offices/options";
import { answer, type Column } from "./column";

const lodging = choice(
  withNames(LODGING, {
    ATTACHED: ["あり", "有", "有り", "○", "〇", "宿泊可"],
    NEARBY: ["近隣にあり", "近くにあり", "周辺"],
    NONE: ["無", "無し", "×", "不可"],
  }),
);

export const place: readonly Column[] = [
  answer("nearestStation", "最寄駅", line(100), ["最寄り駅"]),
  answer("stationMinutes", "最寄駅からの時間(分)", minutes, [
    "最寄駅からの所要時間",
    "最寄り駅からの時間",
    "駅からの時間",
  ]),
  answer("airport", "最寄空港", line(100), ["空港", "最寄り空港"]),
  answer("airportMinutes", "空港からの時間(分)", minutes, ["空港からの所要時間", "最寄空港からの時間"]),
  answer("interchange", "最寄IC", line(100), ["IC", "インターチェンジ", "最寄インターチェンジ", "最寄りIC"]),
  answer("interchangeMinutes", "ICからの時間(分)", minutes, ["ICからの所要時間", "最寄ICからの時間"]),
  answer("tokyoMinutes", "東京からの時間(分)", minutes, ["東京からの所要時間", "東京駅からの時間"]),
  answer("accessNote", "交通の補足", paragraph(1000), ["アクセス", "アクセス方法", "交通アクセス"]),
  answer("parkingSpaces", "駐車台数", whole, ["駐車場台数", "駐車可能台数", "駐車場_台数"]),
  answer("lodging", "宿泊", lodging, ["宿泊施設", "宿泊併設"]),
  answer("childcare", "託児", yesNo, ["託児所", "託児スペース", "託児サービス"]),
];
