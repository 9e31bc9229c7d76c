import { askIn } from "./field";

const access = askIn("access");
const life = askIn("life");
const minutes = { unit: "分" } as const;

export const place = [
  access("nearestStation", "最寄駅", { help: "例：JR中央本線 塩尻駅" }),
  access("stationMinutes", "最寄駅からの時間", minutes),
  access("airport", "最寄りの空港"),
  access("airportMinutes", "空港からの時間", minutes),
  access("interchange", "最寄りのインターチェンジ"),
  access("interchangeMinutes", "インターチェンジからの時間", minutes),
  access("tokyoMinutes", "東京からの時間", {
    ...minutes,
    as: ["facet"],
    help: "東京駅から最も早い公共交通で着くまでの、おおよその時間です。",
  }),
  access("accessNote", "交通の補足"),
  access("parkingSpaces", "駐車できる台数", { unit: "台" }),
  life("lodging", "宿泊", { as: ["facet"], help: "施設に泊まれるか、歩いて行ける近くに宿があるかです。" }),
  life("childcare", "託児"),
  life("accessibility", "バリアフリー", { as: ["facet"] }),
] as const;
