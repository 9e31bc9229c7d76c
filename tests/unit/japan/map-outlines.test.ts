import { describe, expect, it } from "vitest";
import { LABEL_PLACES } from "@/components/charts/label-places";
import { idInMap, JAPAN_OUTLINES, japanMapSvg, MAP_FRAME, MAP_VIEW } from "@/lib/japan/map-outlines";
import { PREFECTURE_CODES } from "@/lib/japan/prefecture";
import { areaOf, middleOf, readRings, thinner, toPath } from "@/lib/japan/rings";
import { MIGRATION_BALANCE } from "@/lib/statistics/migration-balance";

const middle = (code: (typeof PREFECTURE_CODES)[number]) => JAPAN_OUTLINES.get(code)?.middle ?? [0, 0];

describe("the map of Japan", () => {
  it("draws all 47 prefectures inside its view", () => {
    const { left, top, width, height } = MAP_VIEW;

    expect([...JAPAN_OUTLINES.keys()]).toEqual(PREFECTURE_CODES);
    for (const [
      code,
      {
        path,
        middle: [x, y],
      },
    ] of JAPAN_OUTLINES) {
      expect(path, code).toMatch(/^M[\d ]+l[-\d ]+z/);
      expect([x > left, x < left + width, y > top, y < top + height], code).toEqual([true, true, true, true]);
    }
  });

  it("knows which is which: where they lie to each other", () => {
    expect(middle("01")[1]).toBeLessThan(middle("02")[1]);
    expect(middle("08")[0]).toBeGreaterThan(middle("09")[0]);
    expect(middle("23")[0]).toBeLessThan(middle("22")[0]);
    expect(middle("40")[0]).toBeLessThan(middle("28")[0]);
    expect(middle("47")[0]).toBeLessThan(MAP_FRAME.x + MAP_FRAME.width);
    expect(middle("47")[1]).toBeLessThan(MAP_FRAME.y + MAP_FRAME.height);
  });

  it("is a file whose parts have the names that pages use", () => {
    const ids = [...japanMapSvg().matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id);

    expect(ids).toEqual(PREFECTURE_CODES.map(idInMap));
  });

  it("has a place for the label of each that is marked", () => {
    expect(MIGRATION_BALANCE.filter(({ prefecture }) => LABEL_PLACES[prefecture] === undefined)).toEqual([]);
  });
});

describe("rings", () => {
  it("begin where the one before began, as `m` says", () => {
    expect(readRings("m 10,10 2,0 0,2 z m 5,5 1,0 0,1 z")).toEqual([
      [
        [10, 10],
        [12, 10],
        [12, 12],
      ],
      [
        [15, 15],
        [16, 15],
        [16, 16],
      ],
    ]);
  });

  it("are measured and written again", () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 2],
      [0, 2],
    ] as const;

    expect([areaOf(square), middleOf(square), toPath(square)]).toEqual([8, [2, 1], "M0 0l4 0 0 2-4 0z"]);
  });

  it("keep a border shared when they are thinned", () => {
    const thin = thinner(2, 1);

    expect(
      thin([
        [0.1, 0.1],
        [0.3, 0.2],
        [8, 8],
      ]),
    ).toEqual([
      [0, 0],
      [8, 8],
    ]);
    expect(
      thin([
        [0.6, 0.4],
        [8.4, 8.4],
      ]),
    ).toEqual([
      [0, 0],
      [8, 8],
    ]);
  });
});
