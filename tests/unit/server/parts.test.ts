import { expect, it } from "vitest";
import { replicaConnectionString } from "@/lib/db/roles";
import { askedPart } from "@/lib/server/parts";
import { quietMoment } from "@/lib/server/quiet-moment";

it.each([
  [["start.mjs"], undefined],
  [["start.mjs", "--build-only"], undefined],
  [["start.mjs", "--only=migrate"], "migrate"],
  [["start.mjs", "--only=web"], "web"],
  [["start.mjs", "--only=worker"], "worker"],
])("understands %j", (args, part) => {
  expect(askedPart(args)).toBe(part);
});

it("refuses a part that there is not, and names those there are", () => {
  expect(() => askedPart(["start.mjs", "--only=all"])).toThrow("--only=all: the parts are migrate, web, worker.");
});

it("asks the replica as whoever the portal is on the primary, unless its address says somebody", () => {
  const app = "postgresql://portal_app:secret%2F1@primary:5432/portal";

  expect(replicaConnectionString("postgresql://replica:5433/portal", app)).toBe(
    "postgresql://portal_app:secret%2F1@replica:5433/portal",
  );
  expect(replicaConnectionString("postgresql://reader:own@replica/portal", app)).toBe(
    "postgresql://reader:own@replica/portal",
  );
});

it("waits for a moment in which nothing is going on, and for ever in no case", async () => {
  let isBusy = true;
  const work = () => {
    const until = performance.now() + 5;
    while (performance.now() < until);
    if (isBusy) setImmediate(work);
  };
  work();
  const quiet = quietMoment().then(() => isBusy);
  setTimeout(() => {
    isBusy = false;
  }, 60);

  expect(await quiet).toBe(false);
});
