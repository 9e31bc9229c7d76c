import { Client } from "pg";
import { PortalUnderTest } from "@/tests/support/portal";
import { type RandomSource, randomSource } from "@/tests/support/random";
import { type Lane, lanes } from "./lanes";
import { growth, medianIn, type Sample, sample, spansAfter, WATCHED } from "./memory";
import { type Parts, readParts, tellParts } from "./parts";

/**
 * `npm run soak [minutes]` (P9): everybody at once for an hour, with a publish every half minute. Ends with 1 when anything
 * was answered wrongly, or when a process holds a tenth more at the end than after its first ten minutes.
 */
const MINUTES = Number(process.argv[2] ?? 60);
const WARM_UP = 10;
const SPAN = 5;
const MOST_GROWTH = 0.1;
const SAMPLE_MS = 5_000;
const PUBLISH_MS = 30_000;
const MOST_FAULTS_SHOWN = 20;

if (!(MINUTES >= WARM_UP + 2 * SPAN)) {
  console.error(`Give at least ${WARM_UP + 2 * SPAN} minutes: the first ${WARM_UP} are not judged.`);
  process.exit(1);
}

const TOKEN = "of a soak, known to everyone";
const portal = new PortalUnderTest(3395);
const samples: Sample[] = [];
const parts: Parts[] = [];
const faults: string[] = [];
const asked = new Map<string, number>();
let isOver = false;
let isSound = false;

try {
  await portal.start({ METRICS_TOKEN: TOKEN });
  const begun = performance.now();
  const minute = () => (performance.now() - begun) / 60_000;
  console.log(`${MINUTES} minutes, ${lanes.reduce((sum, { people }) => sum + people, 0)} people at once`);

  const walking = lanes.flatMap((lane, place) =>
    Array.from({ length: lane.people }, (_, index) => walk(lane, randomSource(place * 100 + index))),
  );
  const publishing = every(PUBLISH_MS, publish);
  const sampling = every(SAMPLE_MS, async () => {
    samples.push(sample(portal, minute()));
    parts.push(await readParts(portal.origin, TOKEN, minute()));
  });
  await pause(MINUTES * 60_000);
  isOver = true;
  await Promise.all([...walking, publishing, sampling]);
  isSound = report();
} finally {
  isOver = true;
  await portal.stop();
}
process.exit(isSound ? 0 : 1);

async function walk(lane: Lane, random: RandomSource): Promise<void> {
  while (!isOver) {
    const round = await lane
      .round(portal.origin, random)
      .catch((error: unknown) => ({ asked: 1, faults: [error instanceof Error ? error.message : String(error)] }));
    asked.set(lane.name, (asked.get(lane.name) ?? 0) + round.asked);
    faults.push(...round.faults.map((fault) => `${lane.name}: ${fault}`));
    await pause(lane.pause * (0.5 + random.below(1_000) / 1_000));
  }
}

async function every(milliseconds: number, work: () => Promise<void>): Promise<void> {
  while (!isOver) {
    await work().catch((error: unknown) => faults.push(error instanceof Error ? error.message : String(error)));
    for (let waited = 0; waited < milliseconds && !isOver; waited += 500) await pause(500);
  }
}

/** What a publish does to the pages that are kept: all of them are made anew. */
async function publish(): Promise<void> {
  const client = new Client({ connectionString: portal.ownerUrl() });
  await client.connect();
  try {
    await client.query("INSERT INTO publication (tags, at) VALUES (ARRAY['declarations', 'contents'], now())");
  } finally {
    await client.end();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function report(): boolean {
  const spans = spansAfter(WARM_UP, MINUTES, SPAN);
  console.log("\nP9 Memory held, MB (median of each five minutes)");
  for (const span of [{ from: 0, to: WARM_UP }, ...spans]) {
    const held = WATCHED.map((name) => `${name} ${medianIn(samples, span, name).toFixed(0)}`).join("  ");
    console.log(`  minute ${String(span.from).padStart(2)} to ${String(span.to).padStart(2)}  ${held}`);
  }
  console.log("\nWhat the web holds, MB (the least of each five minutes: right after a collection)");
  for (const span of spans) console.log(`  minute ${span.from} to ${span.to}  ${tellParts(parts, span)}`);
  const grown = WATCHED.map((name) => ({ name, share: growth(samples, spans, name) }));
  for (const { name, share } of grown) console.log(`  ${name}: ${(share * 100).toFixed(1)} % since the warm-up`);
  const counts = [...asked].map(([name, count]) => `${name} ${count}`).join(", ");
  console.log(`\nAsked: ${counts}\nFaults: ${faults.length}`);
  for (const fault of faults.slice(0, MOST_FAULTS_SHOWN)) console.log(`  ${fault}`);
  return faults.length === 0 && grown.every(({ share }) => share <= MOST_GROWTH);
}
