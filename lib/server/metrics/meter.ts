import { collectDefaultMetrics, Registry } from "@prometheus-io/client";
import type { DocumentLayer } from "@/lib/server/documents/document-layer";
import type { PublicationWatch } from "@/lib/server/documents/publication-watch";
import type { Gates } from "@/lib/server/http/places";
import { type Answered, measureAnswers } from "./answers";
import { measureDocuments } from "./documents";
import { exposeMetrics } from "./exposure";
import { measurePlaces } from "./places";
import { measurePools } from "./pools";
import { measureQueues } from "./queues";
import { measureStanding } from "./standing";

type Measured = { readonly gates: Gates; readonly documents: DocumentLayer; readonly watch: PublicationWatch };

/**
 * Everything that this process tells at /api/metrics: no value of a person, no address of a page, only labels out of lists.
 * Returns where the front door tells of its answers.
 */
export function startMeasuring({ gates, documents, watch }: Measured): (answered: Answered) => void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  measurePlaces(registry, gates);
  measureDocuments(registry, documents, watch);
  measurePools(registry);
  measureQueues(registry);
  measureStanding(registry);
  exposeMetrics(() => registry.metrics());
  return measureAnswers(registry);
}
