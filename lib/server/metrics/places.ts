import { Counter, Gauge, type Registry } from "@prometheus-io/client";
import type { Gates } from "@/lib/server/http/places";

/** How full the portal is, and whom it turned away for that. */
export function measurePlaces(registry: Registry, gates: Gates): void {
  const registers = [registry];
  const labelNames = ["place"] as const;
  new Gauge({
    name: "portal_requests_under_way",
    help: "Requests being answered, by kind of place.",
    labelNames,
    registers,
    collect() {
      for (const [place, gate] of Object.entries(gates)) this.set({ place }, gate.figures.active);
    },
  });
  new Gauge({
    name: "portal_requests_waiting",
    help: "Requests that wait for a place.",
    labelNames,
    registers,
    collect() {
      for (const [place, gate] of Object.entries(gates)) this.set({ place }, gate.figures.waiting);
    },
  });
  new Counter({
    name: "portal_requests_turned_away_total",
    help: "Requests answered with 503 because there was no place.",
    labelNames,
    registers,
    collect() {
      this.reset();
      for (const [place, gate] of Object.entries(gates)) this.inc({ place }, gate.figures.turnedAway);
    },
  });
}
