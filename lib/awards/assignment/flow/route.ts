import { checkExact, type Flow, type Network } from "./network";
import { Residual } from "./residual";

/**
 * The cheapest way to bring as much as possible of every supply to the sink: successive shortest paths with potentials
 * (Edmonds & Karp, Journal of the ACM 19 (1972), 248-264; Tomizawa, Networks 1 (1971), 173-194), one unit at a time. An arc
 * with rising marginals is as many parallel arcs, kept as one because only its next and its last unit matter.
 *
 * @throws RangeError when costs are so large that sums would not be exact.
 */
export function route(network: Network): Flow {
  checkExact(network);
  const residual = new Residual(network);
  const missing = network.supplies.map(({ node, units }) => {
    let left = units;
    while (left > 0 && residual.push(node)) left -= 1;
    return left;
  });
  return { units: residual.units(), missing };
}
