import { Registry } from "@prometheus-io/client";
import { afterEach, expect, it } from "vitest";
import { DocumentLayer } from "@/lib/server/documents/document-layer";
import { makeGates } from "@/lib/server/http/places";
import { routePatterns } from "@/lib/server/http/route-pattern";
import { isBearer } from "@/lib/server/keys";
import { measureAnswers } from "@/lib/server/metrics/answers";
import { exposedMetrics, exposeMetrics } from "@/lib/server/metrics/exposure";
import { measurePlaces } from "@/lib/server/metrics/places";
import { measurePools } from "@/lib/server/metrics/pools";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "portalMetrics");
  Reflect.deleteProperty(globalThis, "portalLimits");
});

const answered = { kind: "procedure", route: "/status/case", status: 200, milliseconds: 20, isAborted: false } as const;

it("counts answers by route and class of status, and files of the build as one", async () => {
  const registry = new Registry();
  const onAnswer = measureAnswers(registry);

  for (const status of [200, 204, 303, 503]) onAnswer({ ...answered, status });
  onAnswer({ ...answered, kind: "asset", route: "unknown", isAborted: true });
  const text = await registry.metrics();

  expect(text).toContain('portal_answers_total{route="/status/case",status="2xx"} 2');
  expect(text).toContain('portal_answers_total{route="asset",status="2xx"} 1');
  expect(text).toContain('portal_answer_seconds_bucket{le="0.05",kind="procedure",status="5xx"} 1');
  expect(text).toContain("portal_answers_aborted_total 1");
});

it("shows nothing of the address, whatever somebody asks for", async () => {
  const registry = new Registry();
  const onAnswer = measureAnswers(registry);
  const routeOf = routePatterns();

  for (let index = 0; index < 500; index++) {
    const pathname = `/status/D-2026-${index}/%E8%A6%8B%E6%9C%AC?mail=a@example.jp`;
    onAnswer({ ...answered, route: routeOf(pathname), status: 200 + index });
  }
  const text = await registry.metrics();
  const labels = text.split("\n").filter((line) => line.startsWith("portal_answers_total"));

  expect(labels.length).toBeLessThanOrEqual(6);
  expect(text).not.toMatch(/D-2026|example|見本|%E8/);
});

it("tells how full the places are, and counts whom they turn away", async () => {
  const registry = new Registry();
  const gates = makeGates();
  measurePlaces(registry, gates);
  const kinds = Array.from({ length: 25 }, () => gates.probe.enter());

  expect(kinds.at(-1)).toBe(false);
  const text = await registry.metrics();
  expect(text).toContain('portal_requests_under_way{place="probe"} 4');
  expect(text).toContain('portal_requests_waiting{place="probe"} 20');
  expect(text).toContain('portal_requests_turned_away_total{place="probe"} 1');
  expect(text).toContain('portal_requests_turned_away_total{place="search"} 0');
});

it("tells of the memory of documents", async () => {
  const document = { etag: "", bodies: { br: Buffer.of(), gzip: Buffer.of(), identity: Buffer.of() }, bytes: 12 };
  const layer = new DocumentLayer(async () => ({ status: 200, location: undefined, document }));

  await layer.read("/");
  layer.kept("/");
  layer.kept("/other");

  expect(layer.figures).toEqual({ kept: 1, bytes: 12, fromMemory: 1 });
});

it("finds the pools that another bundle made, and does without them", async () => {
  const registry = new Registry();
  measurePools(registry);
  expect(await registry.metrics()).not.toContain('pool="limits"');

  Object.assign(globalThis, { portalLimits: { pool: { totalCount: 4, idleCount: 1, waitingCount: 7 } } });
  const text = await registry.metrics();

  expect(text).toContain('portal_database_connections{pool="limits",state="busy"} 3');
  expect(text).toContain('portal_database_connections{pool="limits",state="waiting"} 7');
});

it("is read through the global object, which is all that a route shares with the server", async () => {
  expect(await exposedMetrics()).toBe("");
  exposeMetrics(async () => "figures");
  expect(await exposedMetrics()).toBe("figures");
});

it.each([
  ["Bearer a-token-of-twenty-letters", true],
  ["Bearer a-token-of-twenty-letter", false],
  ["bearer a-token-of-twenty-letters", false],
  ["a-token-of-twenty-letters", false],
  ["", false],
  [null, false],
])("takes %s for the token: %s", (header, isTaken) => {
  expect(isBearer(header, "a-token-of-twenty-letters")).toBe(isTaken);
});
