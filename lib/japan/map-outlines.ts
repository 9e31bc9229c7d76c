import japan from "@svg-maps/japan";
import { z } from "zod";
import { PREFECTURE_CODES, type PrefectureCode } from "./prefecture";
import { areaOf, middleOf, type Point, readRings, thinner, toPath } from "./rings";

/** The names that the map gives to the prefectures, in the order of their codes. */
const MAP_IDS = (
  "hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata toyama " +
  "ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori shimane okayama " +
  "hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki kagoshima okinawa"
).split(" ");

const mapSchema = z.object({ locations: z.array(z.object({ id: z.string(), path: z.string() })) });

export type Outline = { readonly path: string; readonly middle: Point };

/** Of the drawing: the sea in the west and south is cut off, the southern islands stand in a frame of their own. */
export const MAP_VIEW = { left: 190, top: 0, width: 740, height: 790 } as const;
export const MAP_FRAME = { x: 196, y: 6, width: 276, height: 262 } as const;

const SCALE = 2;
/** Places closer to each other than this are drawn as one: no more than a phone can show. */
const GRAIN = 1.5;
const LEAST_AREA = 1;
const SOUTHERN_ISLANDS = { below: 395, right: 101, up: 388 } as const;

export const JAPAN_OUTLINES: ReadonlyMap<PrefectureCode, Outline> = readOutlines();

function readOutlines(): ReadonlyMap<PrefectureCode, Outline> {
  const paths = new Map(mapSchema.parse(japan).locations.map(({ id, path }) => [id, path]));
  const thin = thinner(GRAIN, SCALE);
  return new Map(
    PREFECTURE_CODES.map((code, index) => {
      const rings = readRings(paths.get(MAP_IDS[index] ?? "") ?? "").filter((ring) => areaOf(ring) >= LEAST_AREA);
      const drawn = rings.map(intoFrame).map(thin);
      return [code, { path: drawn.map(toPath).join(""), middle: middleOf(largest(drawn)) }];
    }),
  );
}

function intoFrame(ring: readonly Point[]): readonly Point[] {
  const { below, right, up } = SOUTHERN_ISLANDS;
  return ring.every(([, y]) => y > below) ? ring.map(([x, y]): Point => [x + right, y - up]) : ring;
}

function largest(rings: readonly (readonly Point[])[]): readonly Point[] {
  return rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? [];
}

/** In the file of the map. */
export const WHOLE_MAP = "japan";

export function idInMap(code: PrefectureCode): string {
  return `p${code}`;
}

/** All prefectures as shapes without colour: a page puts them into its drawing by `use` and gives each its look. */
export function japanMapSvg(): string {
  const { left, top, width, height } = MAP_VIEW;
  const shapes = [...JAPAN_OUTLINES].map(([code, { path }]) => `<path id="${idInMap(code)}" d="${path}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}">`;
  return `${svg}<g id="${WHOLE_MAP}">${shapes.join("")}</g></svg>`;
}
