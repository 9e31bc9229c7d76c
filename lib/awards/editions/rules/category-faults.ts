import { type Category, placesFor } from "./category-schema";
import { type Fault, faultsAmong, repeated } from "./faults";
import type { EditionSettings } from "./settings-shape";

/** What has to hold within each category and between them. */
export function categoryFaults({ categories }: EditionSettings): readonly Fault[] {
  return [
    ...repeated(categories, ["categories"], "部門"),
    ...categories.flatMap((category, index) => [
      ...repeated(category.prizes, ["categories", index, "prizes"], `「${category.name}」の賞`),
      ...juryFaults(category, index),
      ...prizeFaults(category, index),
    ]),
  ];
}

function juryFaults({ name, jurySize, coverage }: Category, index: number): readonly Fault[] {
  return faultsAmong([
    coverage > jurySize && {
      path: ["categories", index, "coverage"],
      message: `「${name}」で1件を採点する審査委員の人数（${coverage}人）が、審査委員の人数（${jurySize}人）より多くなっています。採点する人数を減らすか、審査委員を増やしてください。`,
    },
  ]);
}

function prizeFaults({ name, prizes, partnerMunicipality }: Category, index: number): readonly Fault[] {
  const [own, partners] = [placesFor(prizes, "entrant"), placesFor(prizes, "partner")];
  const path = ["categories", index, "prizes"];
  return faultsAmong([
    own === 0 && { path, message: `「${name}」に、応募者が受ける賞を1つ以上加えてください。` },
    partners > own && {
      path,
      message: `「${name}」で連携自治体が受ける賞の数（${partners}）が、応募者が受ける賞の数（${own}）より多くなっています。応募者が受ける賞の数以下にしてください。`,
    },
    partners > 0 &&
      partnerMunicipality === "none" && {
        path: ["categories", index, "partnerMunicipality"],
        message: `「${name}」には連携自治体が受ける賞があります。連携自治体の記載を「任意」か「必須」にするか、その賞を除いてください。`,
      },
  ]);
}
