import type { Design } from "./design";
import { lotsFrom } from "./lots";
import { fittedBy, type Model } from "./model";
import { ranksOf } from "./ranks";
import type { Settings } from "./round";
import { at, sumBy, type Vector } from "./vectors";
import { byView, VIEWS, type View, viewsOf } from "./views";

/** Per entry, in how many draws its rank was within the winning places. */
export type Wins = Readonly<Record<View, Vector>>;

/**
 * What if the same jurors scored the same entries once more? Every draw keeps what the unshrunken model says of entries and
 * jurors, and deals the noise of single scores out anew (residual bootstrap: Efron & Tibshirani, An Introduction to the Bootstrap,
 * 1993, 9.4), widened by the freedom it lost. So means and models are drawn about their own results; variances are estimated afresh.
 */
export function winsOf(design: Design, model: Model, settings: Pick<Settings, "winners" | "seed" | "draws">): Wins {
  const { fitted, noise } = takenApart(design, model);
  const lots = lotsFrom(settings.seed);
  const winners = byView((): number[] => []);
  for (let draw = 0; draw < settings.draws; draw += 1) {
    const values = fitted.map((value) => value + at(noise, lots(noise.length)));
    const { views } = viewsOf(design, values);
    for (const view of VIEWS) winners[view].push(...winnersIn(views[view], settings.winners));
  }
  return byView((view) => counted(winners[view], design.panel.entryIds.length));
}

/** Who would win: with a tie at the last place more than there are places. */
function winnersIn(values: Vector, places: number): number[] {
  return ranksOf(values).flatMap((rank, entry) => (rank <= places ? [entry] : []));
}

function counted(entries: Vector, size: number): Vector {
  return sumBy(
    entries,
    entries.map(() => 1),
    size,
  );
}

function takenApart({ panel, freedom, contrasts }: Design, { unshrunken }: Model) {
  const fitted = fittedBy(unshrunken, panel);
  const widening = Math.sqrt(fitted.length / (freedom - contrasts.length));
  return { fitted, noise: panel.values.map((value, index) => widening * (value - at(fitted, index))) };
}
