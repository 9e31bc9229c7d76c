import { expect, it } from "vitest";
import { Gate } from "@/lib/server/http/gate";

it("lets in as many as there are places, then as many as may wait, and turns the rest away", async () => {
  const gate = new Gate({ active: 1, waiting: 1, patienceMilliseconds: 1_000 });

  const first = gate.enter();
  const second = gate.enter();
  const third = gate.enter();
  gate.leave();

  expect([first, await second, third]).toEqual([true, true, false]);
});

it("turns away who has waited too long, and keeps the place for the next", async () => {
  const gate = new Gate({ active: 1, waiting: 1, patienceMilliseconds: 5 });
  gate.enter();

  const waited = await gate.enter();
  gate.leave();

  expect([waited, gate.enter()]).toEqual([false, true]);
});
