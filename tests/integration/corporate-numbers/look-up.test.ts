import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { lookUpNumbers } from "@/lib/corporate-numbers/commands";
import { type Agency, LookUpFailed, lookUp } from "@/lib/corporate-numbers/nta";
import { getRegistered } from "@/lib/corporate-numbers/queries";
import { db } from "@/lib/db/client";
import { corporateCheckDigit } from "@/lib/japan/corporate-number";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { wholeAnswers } from "@/tests/factories/answers";
import { createDeclaration } from "@/tests/factories/declarations";
import { TaxAgency } from "@/tests/support/nta/server";

const agency = new TaxAgency();
let reviewer: Staff;
let at: Agency;

const numberOf = (index: number) => {
  const base = String(700_000_000_000 + index);
  return `${corporateCheckDigit(base)}${base}`;
};
const declare = (corporateNumber: string) =>
  createDeclaration({ reviewer, answers: { ...wholeAnswers, corporateNumber } });

beforeAll(async () => {
  at = { url: await agency.start(), id: "K0000" };
  reviewer = await staffOf(await createStaff(["DECLARATIONS"]));
});
afterAll(() => agency.stop());
beforeEach(() => {
  agency.instead(undefined);
  agency.calls.length = 0;
});

describe("the look-up of 法人番号", () => {
  it("asks ten at a call, and keeps what is known and what is not", async () => {
    for (let index = 0; index < 12; index += 1) await declare(numberOf(index));
    agency.publish(numberOf(0), {
      4: "2024-05-01",
      6: `株式会社　みどり"工房"`,
      9: "長野県",
      10: "松本市",
      11: "中央１丁目２",
      28: "ミドリコウボウ",
    });

    expect(await lookUpNumbers(at)).toBeGreaterThanOrEqual(12);

    expect(agency.calls.map((numbers) => numbers.length <= 10)).not.toContain(false);
    expect(await getRegistered(numberOf(0), `㈱みどり"工房"`)).toMatchObject({
      isFound: true,
      isSameName: true,
      address: "長野県松本市中央１丁目２",
      closed: null,
    });
    expect(await getRegistered(numberOf(1), "みどり工房")).toMatchObject({ isFound: false });
    expect(await lookUpNumbers(at)).toBe(0);
  });

  it("tells a corporation that is closed, and where it went", async () => {
    agency.publish(numberOf(20), { 6: "合同会社あお", 9: "香川県", 18: "2025-03-31", 19: "11", 20: numberOf(21) });
    await declare(numberOf(20));
    await lookUpNumbers(at);

    expect(await getRegistered(numberOf(20), "合同会社みどり")).toMatchObject({
      isSameName: false,
      closed: { cause: "合併による解散等", successor: numberOf(21) },
    });
  });

  it.each<[string, Parameters<TaxAgency["instead"]>[0]]>([
    ["is down", (_request, response) => response.writeHead(503).end()],
    ["hangs up", (request) => request.socket.destroy()],
    ["sends a page", (_request, response) => response.end("<html>メンテナンス中</html>")],
    ["sends half a line", (_request, response) => response.end("2026-11-27,1,1,1\r\n1,123")],
    ["sends nothing", (_request, response) => response.end()],
    ["leads elsewhere", (_request, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end()],
    ["sends far too much", (_request, response) => response.end("あ".repeat(100_000))],
  ])("waits for the next time when the agency %s, and nothing sent is lost", async (_what, instead) => {
    const number = numberOf(100 + Math.floor(Math.random() * 1e6));
    agency.instead(instead);

    const { status } = await declare(number);
    await expect(lookUpNumbers(at)).rejects.toThrow(LookUpFailed);

    expect(status).toBe("SUBMITTED");
    expect(await db.corporateRecord.count({ where: { number } })).toBe(0);
    agency.instead(undefined);
    await lookUpNumbers(at);
    expect(await db.corporateRecord.count({ where: { number } })).toBe(1);
  });

  it("goes to no other place, whoever sends it there", async () => {
    const elsewhere = new TaxAgency();
    const other = await elsewhere.start();
    agency.instead((request, response) => response.writeHead(302, { location: `${other}${request.url}` }).end());

    await expect(lookUp(at, [numberOf(0)])).rejects.toThrow(LookUpFailed);

    await elsewhere.stop();
    expect(elsewhere.calls).toEqual([]);
  });

  it("does without, while nobody has set it up", async () => {
    expect(await lookUpNumbers(null)).toBe(0);
  });

  it("keeps its id out of what it says went wrong", async () => {
    agency.instead((_request, response) => response.writeHead(500).end());
    const failure = await lookUp(at, [numberOf(0)]).catch((error: unknown) => error);
    expect(`${failure} ${failure instanceof Error ? failure.stack : ""}`).not.toContain("K0000");
  });
});
