import { afterEach, expect, it } from "vitest";
import { compareKeptSeals, newestSeal, parseKeptSeals, sealLine } from "@/lib/audit/kept-seals";
import { recordAudit } from "@/lib/audit/record";
import { sealAudit } from "@/lib/audit/seal";
import { verifyAudit } from "@/lib/audit/verify";
import { clock } from "@/lib/clock";
import { perform } from "@/lib/db/unit-of-work";
import { operator } from "@/tests/factories/accounts";
import { asOwner } from "@/tests/support/owner";

const DAY_MS = 86_400_000;
const tamper = (sql: string) => asOwner(sql, { guards: false });

afterEach(async () => {
  clock.shift(0);
  await tamper("TRUNCATE audit_event, audit_chain, audit_seal");
});

/** A day's work and its seal, as the line that is kept. */
async function sealedDay(days: number): Promise<string> {
  clock.shift(days * DAY_MS);
  const subject = { kind: "declaration", id: `of-day-${days}` } as const;
  await perform(operator, (uow) => recordAudit(uow, { action: "declaration.note", subject, after: { text: "受付" } }));
  await perform(operator, sealAudit);
  const seal = await newestSeal();
  if (seal === null) throw new Error("The day was not sealed.");
  return sealLine(seal);
}

it("agrees with what was kept, whatever else stands in the file", async () => {
  const file = ["監査記録は、書かれたときのままです。", await sealedDay(0), await sealedDay(1)].join("\r\n");

  const kept = parseKeptSeals(file);

  expect(kept).toHaveLength(2);
  expect(await compareKeptSeals(kept)).toEqual([]);
});

it("tells what somebody with all rights wrote anew, which the record itself cannot", async () => {
  const kept = parseKeptSeals([await sealedDay(0), await sealedDay(1)].join("\n"));
  const [first, second] = kept.map(({ day }) => day);
  await tamper("TRUNCATE audit_event, audit_chain, audit_seal");
  await sealedDay(0);

  expect((await verifyAudit()).findings).toEqual([]);
  expect(await compareKeptSeals(kept)).toEqual([
    `${first}の封印が、控えたときから書き換えられています。`,
    `${second}の封印が失われています。控えには残っています。`,
  ]);
});
