import { idInMap, JAPAN_OUTLINES, MAP_FRAME, MAP_VIEW, type Outline, WHOLE_MAP } from "@/lib/japan/map-outlines";
import { type PrefectureCode, prefectureName } from "@/lib/japan/prefecture";

import { routes } from "@/lib/routes";
import { ChartSvg } from "./chart-svg";
import { Hatch } from "./hatch";
import { LABEL_PLACES, type LabelPlace } from "./label-places";

type Marked = {
  readonly prefecture: PrefectureCode;
  /** Below the name. */
  readonly text: string;
  /** Full of colour or hatched; what that means stands in the list beside it. */
  readonly look: "full" | "hatched";
};

/** Two full neighbours are parted by a line in the colour of the ground. */
const LOOKS = {
  full: "stroke-white text-blue-900 forced-colors:stroke-[Canvas]",
  hatched: "stroke-current text-blue-900",
} as const satisfies Record<Marked["look"], string>;

type PrefectureMapProps = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly marked: readonly Marked[];
};

/** The marked prefectures with name and value; all others are outlines. The list beside it says the same in words. */
export function PrefectureMap({ id, title, description, marked }: PrefectureMapProps) {
  const { left, top, width, height } = MAP_VIEW;
  return (
    <ChartSvg {...{ id, title, description }} viewBox={`${left} ${top} ${width} ${height}`}>
      <Hatch id={`${id}-hatch`} size={12} />
      <rect {...MAP_FRAME} className="fill-none stroke-solid-gray-420" />
      <use href={routes.japanMap(WHOLE_MAP)} className="fill-none stroke-solid-gray-600" />
      {marked.map(({ prefecture, look }) => (
        <use
          key={prefecture}
          href={routes.japanMap(idInMap(prefecture))}
          fill={look === "hatched" ? `url(#${id}-hatch)` : undefined}
          strokeWidth={2}
          className={LOOKS[look]}
        />
      ))}
      {marked.map(({ prefecture, text }) => (
        <Label
          key={prefecture}
          name={prefectureName(prefecture)}
          text={text}
          outline={JAPAN_OUTLINES.get(prefecture)}
          place={LABEL_PLACES[prefecture]}
        />
      ))}
    </ChartSvg>
  );
}

type LabelProps = {
  readonly name: string;
  readonly text: string;
  readonly outline: Outline | undefined;
  readonly place: LabelPlace | undefined;
};

const LETTER_ON_MAP = 31;

/** In the sea, with a line to the middle of its prefecture. */
function Label({ name, text, outline, place }: LabelProps) {
  if (outline === undefined || place === undefined) return null;
  const [x, y] = outline.middle;
  const { x: labelX, y: labelY, anchor, line } = place;
  return (
    <g fontSize={LETTER_ON_MAP}>
      <path d={`M${line[0]} ${line[1]}L${x} ${y}`} strokeWidth={2} className="stroke-current" />
      <circle cx={x} cy={y} r={5} className="stroke-white forced-colors:stroke-[Canvas]" />
      <text x={labelX} y={labelY} textAnchor={anchor}>
        {name}
      </text>
      <text x={labelX} y={labelY + LETTER_ON_MAP + 3} textAnchor={anchor} className="font-700">
        {text}
      </text>
    </g>
  );
}
