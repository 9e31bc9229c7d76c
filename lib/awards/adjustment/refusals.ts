import { connectedGroups } from "./connection";
import type { Panel } from "./panel";
import type { Settings } from "./round";

/** With fewer an adjustment invents precision, whatever an edition sets. */
export const FEWEST_PER_JUROR = 4;

/** One score cannot be told apart from the juror who gave it. */
export const FEWEST_PER_ENTRY = 2;

export const REFUSALS = ["NO_SCORES", "JUROR_TOO_FEW", "ENTRY_TOO_FEW", "NOT_CONNECTED"] as const;
type Refusal = (typeof REFUSALS)[number];

/** Counts only: the sentence may be read by people who must not know who it is. */
export type Reason = { readonly code: Refusal; readonly sentence: string };

/** Why these scores are not adjusted; none when they are. */
export function refusalsOf(panel: Panel, settings: Pick<Settings, "perJuror" | "perEntry">): readonly Reason[] {
  if (panel.values.length === 0) return [{ code: "NO_SCORES", sentence: "採点がまだないため、補正していません。" }];
  const perJuror = Math.max(settings.perJuror, FEWEST_PER_JUROR);
  const perEntry = Math.max(settings.perEntry, FEWEST_PER_ENTRY);
  const jurors = panel.perJuror.filter((count) => count < perJuror).length;
  const entries = panel.perEntry.filter((count) => count < perEntry).length;
  const groups = connectedGroups(panel);
  const reasons: readonly (Reason | false)[] = [
    jurors > 0 && {
      code: "JUROR_TOO_FEW",
      sentence: `採点が${perJuror}件に満たない審査委員が${jurors}名いるため、補正していません。`,
    },
    entries > 0 && {
      code: "ENTRY_TOO_FEW",
      sentence: `採点が${perEntry}件に満たない応募が${entries}件あるため、補正していません。`,
    },
    groups > 1 && {
      code: "NOT_CONNECTED",
      sentence: `審査委員と応募のつながりが${groups}つに分かれていて、互いに比べられないため、補正していません。`,
    },
  ];
  return reasons.filter((reason) => reason !== false);
}
