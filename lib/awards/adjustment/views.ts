import { type Design, entryMeansOf } from "./design";
import { type Model, modelOf } from "./model";
import { grouped } from "./panel";
import { medianOf, type Vector } from "./vectors";
import { zScoresOf } from "./z-scores";

/** Side by side, the raw mean first: it is never hidden. */
export const VIEWS = ["raw", "median", "zScore", "shrunken", "unshrunken"] as const;
export type View = (typeof VIEWS)[number];

export const viewLabels = {
  raw: "平均点",
  median: "中央値",
  zScore: "審査委員別の標準化",
  shrunken: "審査委員の甘辛を補正（縮小推定）",
  unshrunken: "審査委員の甘辛を補正（縮小なし）",
} as const satisfies Record<View, string>;

/** One value per entry, in points of the scale. */
export type Views = Readonly<Record<View, Vector>>;

export function byView<Item>(of: (view: View) => Item): Record<View, Item> {
  return {
    raw: of("raw"),
    median: of("median"),
    zScore: of("zScore"),
    shrunken: of("shrunken"),
    unshrunken: of("unshrunken"),
  };
}

export function viewsOf(design: Design, values: Vector): { readonly views: Views; readonly model: Model } {
  const { panel } = design;
  const model = modelOf(design, values);
  const views = {
    raw: entryMeansOf(panel, values),
    median: grouped(panel.entryOf, values, panel.entryIds.length).map(medianOf),
    zScore: zScoresOf(panel, values),
    shrunken: model.shrunken.entries,
    unshrunken: model.unshrunken.entries,
  };
  return { views, model };
}
