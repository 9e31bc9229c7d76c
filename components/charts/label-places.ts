import type { PrefectureCode } from "@/lib/japan/prefecture";

export type LabelPlace = {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Where the line to the prefecture begins. */
  readonly line: readonly [x: number, y: number];
};

/** Where the sea has room for the label of a prefecture, in units of the map. Only those that are marked so far. */
export const LABEL_PLACES: Readonly<Partial<Record<PrefectureCode, LabelPlace>>> = {
  "01": { x: 590, y: 110, anchor: "end", line: [598, 116] },
  "08": { x: 722, y: 500, anchor: "start", line: [716, 496] },
  "09": { x: 722, y: 410, anchor: "start", line: [716, 416] },
  "20": { x: 484, y: 350, anchor: "end", line: [492, 376] },
  "22": { x: 660, y: 610, anchor: "start", line: [654, 604] },
  "23": { x: 560, y: 650, anchor: "middle", line: [552, 620] },
  "27": { x: 430, y: 690, anchor: "middle", line: [446, 660] },
  "28": { x: 440, y: 430, anchor: "end", line: [424, 470] },
  "40": { x: 196, y: 480, anchor: "start", line: [252, 524] },
};
