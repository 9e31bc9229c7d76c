import { entryMeansOf } from "./design";
import { grouped, type Panel } from "./panel";
import { TIE_GAP } from "./ranks";
import { at, mean, sampleVariance, type Vector } from "./vectors";

/**
 * Each juror brought to mean 0 and standard deviation 1, averaged per entry, and put back on the scale by the mean of the jurors'
 * means and the root mean square of their standard deviations. Scores that a juror never varied say nothing: 0.
 * It takes for granted that every juror got an equally strong pile.
 */
export function zScoresOf(panel: Panel, values: Vector): Vector {
  const piles = grouped(panel.jurorOf, values, panel.jurorIds.length);
  const centres = piles.map(mean);
  const variances = piles.map(sampleVariance);
  const standardized = values.map((value, index) => {
    const juror = at(panel.jurorOf, index);
    const variance = at(variances, juror);
    return variance <= TIE_GAP ** 2 ? 0 : (value - at(centres, juror)) / Math.sqrt(variance);
  });
  const [centre, scale] = [mean(centres), Math.sqrt(mean(variances))];
  return entryMeansOf(panel, standardized).map((standard) => centre + scale * standard);
}
