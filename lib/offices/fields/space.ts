import { askIn } from "./field";

const ask = askIn("space");

export const space = [
  ask("openSeats", "席数（オープン）", { as: ["facet"], unit: "席", help: "仕切りのない席の数です。" }),
  ask("privateRooms", "個室の数", { as: ["facet"], unit: "室" }),
  ask("privateRoomCapacity", "個室の定員", { unit: "名", help: "最も大きい個室の定員です。" }),
  ask("privateRoomArea", "個室の面積", { unit: "㎡", help: "最も大きい個室の面積です。" }),
  ask("meetingRooms", "会議室の数", { as: ["facet"], unit: "室" }),
  ask("meetingRoomCapacity", "会議室の定員", { unit: "名", help: "最も大きい会議室の定員です。" }),
  ask("soundproof", "防音の会議室"),
  ask("webBooths", "Web会議ブースの数", { unit: "か所" }),
  ask("equipment", "設備"),
  ask("downMbps", "通信速度（下り）", { unit: "Mbps", help: "実際に測った値です。" }),
  ask("upMbps", "通信速度（上り）", { unit: "Mbps", help: "実際に測った値です。" }),
  ask("measuredOn", "通信速度を測った日", { help: "例：2026年4月1日、令和8年4月1日" }),
  ask("equipmentNote", "設備の補足"),
] as const;
