import { afterEach, beforeEach, expect, it } from "vitest";
import { applicationUrl } from "@/lib/db/connection";
import { DatabaseProbe } from "@/lib/server/database-probe";
import { SlowLine } from "@/tests/support/slow-line";

const STANDS = { database: "reachable", migrations: "complete", worker: "absent" };
const AWAY = { database: "away", migrations: "unknown", worker: "unknown" };

let line: SlowLine;
let probe: DatabaseProbe;

beforeEach(async () => {
  line = new SlowLine(applicationUrl());
  probe = new DatabaseProbe(await line.open());
});

afterEach(async () => {
  await line.close();
  await probe.close();
});

it("asks again and again over one connection", async () => {
  expect([await probe.look(), await probe.look(), await probe.look()]).toEqual([STANDS, STANDS, STANDS]);

  expect(line.made).toBe(1);
});

it("tries a new connection where the kept one was cut or hears nothing", async () => {
  await probe.look();
  line.cut();
  const afterCut = await probe.look();
  line.holdOpenOnes();
  const afterHold = await probe.look();

  expect([afterCut, afterHold]).toEqual([STANDS, STANDS]);
  expect(line.made).toBe(3);
});

it("calls the database away when a new connection hears nothing either, and sees it come back", async () => {
  await probe.look();
  line.holdOpenOnes();
  line.holdNewOnes(true);
  const hanging = await probe.look();
  line.holdNewOnes(false);
  const back = await probe.look();

  expect([hanging, back]).toEqual([AWAY, STANDS]);
});

it("calls it away when nobody is there", async () => {
  await probe.look();
  await line.close();
  const gone = await probe.look();
  line = new SlowLine(applicationUrl());
  await line.open();

  expect(gone).toEqual(AWAY);
});
