import { randomInt } from "node:crypto";
import { send } from "@/tests/support/http";

const USUAL = 8;
const TEN_TIMES = 10 * USUAL;
const SECONDS = 10;
const OTHERS = ["/", "/declarations", "/declarations/apply", "/admin"] as const;

type Told = { readonly status: number; readonly milliseconds: number; readonly hasRetryAfter: boolean };

/** R10: a crowd on the search, each with a word of its own; the other addresses are asked by somebody else all the while. */
export async function printOverload(origin: string): Promise<void> {
  const calm = await askOthers(origin, () => false);
  const until = performance.now() + SECONDS * 1000;
  const isOver = () => performance.now() > until;
  const [crowd, others] = await Promise.all([
    Promise.all(Array.from({ length: TEN_TIMES }, (_, index) => askOften(origin, index, isOver))),
    askOthers(origin, () => !isOver()),
  ]);
  const all = crowd.flat();
  const refused = all.filter(({ status }) => status === 503);
  console.log(`\nR10 ${TEN_TIMES} people at once on the search, none pausing, for ${SECONDS} s`);
  console.log(
    `  found ${count(all, 200)}, told to come later ${refused.length}, others ${all.length - count(all, 200) - refused.length}`,
  );
  console.log(
    `  refusals: p95 ${p95(refused)} ms, without Retry-After ${refused.filter(({ hasRetryAfter }) => !hasRetryAfter).length}`,
  );
  for (const path of OTHERS) {
    const [before, during] = [calm.get(path) ?? [], others.get(path) ?? []];
    const failed = during.filter(({ status }) => status >= 500).length;
    console.log(`  ${path.padEnd(24)} p95 ${p95(before)} ms alone, ${p95(during)} ms beside them, ${failed} failed`);
  }
}

async function askOften(origin: string, index: number, isOver: () => boolean): Promise<Told[]> {
  const told: Told[] = [];
  while (!isOver())
    told.push(await ask(origin, `/search?q=${encodeURIComponent(`第${randomInt(1e9)}号`)}`, `127.61.0.${1 + index}`));
  return told;
}

async function askOthers(origin: string, goesOn: () => boolean): Promise<ReadonlyMap<string, readonly Told[]>> {
  const told = new Map<string, Told[]>(OTHERS.map((path) => [path, []]));
  let rounds = 0;
  while (rounds < 20 || goesOn()) {
    for (const path of OTHERS) told.get(path)?.push(await ask(origin, path, "127.62.0.1"));
    rounds += 1;
  }
  return told;
}

async function ask(origin: string, path: string, localAddress: string): Promise<Told> {
  const begun = performance.now();
  const { status, headers } = await send(new URL(path, origin), { localAddress, headers: { accept: "text/html" } });
  return { status, milliseconds: performance.now() - begun, hasRetryAfter: headers["retry-after"] !== undefined };
}

const count = (told: readonly Told[], status: number) => told.filter((one) => one.status === status).length;

function p95(told: readonly Told[]): string {
  const sorted = told.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(0);
}
