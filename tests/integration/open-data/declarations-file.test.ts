import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { suspendDeclaration } from "@/lib/declarations/commands/publication";
import { toJapanIso } from "@/lib/japan/dates";
import { respondWithFile } from "@/lib/open-data/respond";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import { openDataFile } from "@/tests/support/open-data";

let reviewer: Staff;
beforeAll(async () => {
  reviewer = await staffOf(await createStaff());
});

const ask = (headers: Record<string, string> = {}) =>
  new Request("http://localhost/open-data/declarations.csv", { headers });

describe("the file of declarations", () => {
  it("of an empty list is its headings, and has never changed", async () => {
    const csv = await openDataFile("declarations", "csv");
    const json = await openDataFile("declarations", "json");

    expect(csv.body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.body.toString().split("\r\n")).toHaveLength(2);
    expect(JSON.parse(json.body.toString())).toMatchObject({ count: 0, updatedAt: null, records: [] });
  });

  it("has the texts, codes and days that were declared", async () => {
    const efforts = "=1+1 と「,」と\n改行、髙﨑①㈱～－😀";
    const { number } = await createDeclaration({
      status: "PUBLISHED",
      answers: { prefectureCode: "01", efforts },
      reviewer,
    });

    const csv = (await openDataFile("declarations", "csv")).body.toString();
    const cp932 = await openDataFile("declarations", "csv-cp932");
    const json = JSON.parse((await openDataFile("declarations", "json")).body.toString());

    expect(csv).toContain(`${number},株式会社みどり工房,ミドリコウボウ,8000012010038,株式会社,01,北海道,千代田区`);
    expect(csv).toContain(`"'${efforts}"`);
    expect(new TextDecoder("shift_jis").decode(cp932.body)).toContain("髙﨑①㈱～－〓");
    expect(cp932.headers["x-replaced-characters"]).toBe("U+1F600");
    expect(json.records[0]).toMatchObject({ number, prefectureCode: "01", efforts, policyItemCodes: ["1", "5"] });
  });

  it("is the same until the list changes, and another one after that", async () => {
    const { id, version } = await createDeclaration({ status: "PUBLISHED", reviewer });
    const first = await openDataFile("declarations", "json");
    const again = await openDataFile("declarations", "json");

    await perform(reviewer, (uow) => suspendDeclaration(uow, { id, version, reason: "確認のためです。" }));
    const after = await openDataFile("declarations", "json");
    const last = await db.publication.findFirstOrThrow({ orderBy: { id: "desc" } });

    expect(again).toBe(first);
    expect(after.etag).not.toBe(first.etag);
    expect(JSON.parse(after.body.toString()).updatedAt).toBe(toJapanIso(last.at));
  });

  it("is read by everyone, from everywhere, and not sent twice", async () => {
    const file = await openDataFile("declarations", "csv");
    const first = respondWithFile(ask(), file);
    const known = respondWithFile(ask({ "if-none-match": `W/${file.etag}` }), file);

    expect(Object.fromEntries(first.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": expect.stringMatching(/^attachment; filename="chitele-declarations-\d{8}\.csv"$/),
      etag: file.etag,
    });
    expect([known.status, (await known.arrayBuffer()).byteLength]).toEqual([304, 0]);
  });
});
