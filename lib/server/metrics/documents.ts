import { Counter, Gauge, type Registry } from "@prometheus-io/client";
import type { DocumentLayer } from "@/lib/server/documents/document-layer";
import type { PublicationWatch } from "@/lib/server/documents/publication-watch";

/** The memory of finished documents, and how far this process is behind what was published. */
export function measureDocuments(registry: Registry, documents: DocumentLayer, watch: PublicationWatch): void {
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number | undefined) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        const value = read();
        if (value === undefined) this.remove();
        else this.set(value);
      },
    });
  gauge("portal_documents_kept", "Documents in the memory.", () => documents.figures.kept);
  gauge("portal_documents_bytes", "Bytes of the documents in the memory.", () => documents.figures.bytes);
  new Counter({
    name: "portal_documents_from_memory_total",
    help: "Documents sent out of the memory.",
    registers,
    collect() {
      this.reset();
      this.inc(documents.figures.fromMemory);
    },
  });
  gauge(
    "portal_publications_read_age_seconds",
    "Time since this process last saw all that was published; absent before the first time.",
    () => watch.secondsSinceRead,
  );
  gauge(
    "portal_publication_lag_seconds",
    "From the newest publication that this process has seen until it had acted on it; absent before the first.",
    () => watch.lagSeconds,
  );
}
