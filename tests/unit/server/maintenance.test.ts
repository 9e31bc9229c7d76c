import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { addressKind, isForReading } from "@/lib/address-kind";
import { downloads } from "@/lib/permission-matrix/register/downloads";
import { pages } from "@/lib/permission-matrix/register/pages";
import { answerMaintenance } from "@/lib/server/http/maintenance-answer";
import { isProbe } from "@/lib/server/http/places";
import { readMaintenance, removeMaintenance, writeMaintenance } from "@/lib/server/maintenance/maintenance-file";
import { announcement, endSentence, retryAfterSeconds } from "@/lib/server/maintenance/words";

const folder = mkdtempSync(join(tmpdir(), "portal-maintenance-"));
afterEach(() => rmSync(join(folder, "maintenance.json"), { force: true }));

const now = new Date("2026-12-04T20:00:00Z");
const until = new Date("2026-12-04T21:00:00Z");
const from = new Date("2026-12-04T17:00:00Z");

describe("what is closed", () => {
  const address = (place: string) => place.replace("[entrance]", "company").replace(/\[(?:\.\.\.)?\w+\]/g, "1");
  const ofPeople = [
    ...Object.entries(pages).filter(([, need]) => need !== "anyone"),
    ...Object.entries(downloads)
      .filter(([place, need]) => need !== "anyone" && !["collector", "portal"].includes(String(need)) && place !== "")
      .map(([place, need]) => [place.replace(/^\w+ /, ""), need] as const),
  ].map(([place]) => address(place));

  it("is every page and file that is not for anybody", () => {
    expect(ofPeople.length).toBeGreaterThan(100);
    expect(ofPeople.filter(isForReading)).toEqual([]);
  });

  it("is no page for reading, and no search", () => {
    const read = Object.keys(pages)
      .map(address)
      .filter((path) => ["document", "search"].includes(addressKind(path)));

    expect(read.filter((path) => !isForReading(path))).toEqual([]);
  });

  it.each([
    ["/open-data/offices.csv", true],
    ["/news/feed.xml", true],
    ["/declarations/D-2026-7K3M9X/badge.svg", true],
    ["/media/1/a.webp", true],
    ["/api/search/suggestions", true],
    ["/api/drafts", false],
    ["/api/auth/callback/credentials", false],
    ["/declarations/apply/done/receipt.pdf", false],
    ["/status/case/receipts/1/receipt.pdf", false],
  ])("%s is open: %s", (path, isOpen) => {
    expect(isForReading(path)).toBe(isOpen);
  });

  it("is nothing by which others look after the portal", () => {
    expect(["/api/health", "/api/ready", "/api/metrics"].filter((path) => !isProbe(path))).toEqual([]);
  });
});

it("is kept in a file, and goes with it", () => {
  expect(readMaintenance(folder)).toBeUndefined();
  writeMaintenance(folder, { from, until });
  expect(readMaintenance(folder)).toEqual({ from, until });
  removeMaintenance(folder);
  expect(readMaintenance(folder)).toBeUndefined();
});

it("is on, without an end, when its file cannot be read", () => {
  writeFileSync(join(folder, "maintenance.json"), "{half");

  expect(readMaintenance(folder)?.until).toBeUndefined();
  expect(readMaintenance(folder)?.from.getTime()).toBe(0);
});

it.each([
  [{ from, until }, "2026年12月5日（土）06:00ごろに終わる予定です。", 3_600],
  [{ from, until: new Date("2026-12-04T19:30:00Z") }, "2026年12月5日（土）04:30に終わる予定でしたが、", 300],
  [{ from, until: undefined }, "終わる時刻は、まだ決まっていません。", 300],
])("says when it ends: %o", (maintenance, sentence, seconds) => {
  expect(endSentence(maintenance, now)).toContain(sentence);
  expect(retryAfterSeconds(maintenance, now)).toBe(seconds);
});

it("is announced in the time of Japan", () => {
  expect(announcement(undefined)).toEqual([]);
  expect(announcement({ from, until })[0]?.text).toContain("2026年12月5日（土）02:00から06:00ごろまで、");
  expect(announcement({ from, until: undefined })[0]?.text).toContain("02:00から、メンテナンス");
});

describe("the answer", () => {
  function answer(headers: Record<string, string>, method = "POST") {
    const request = new IncomingMessage(new Socket());
    Object.assign(request, { method, headers });
    const response = new ServerResponse(request);
    const sent: string[] = [];
    response.end = (chunk?: unknown) => {
      sent.push(String(chunk ?? ""));
      return response;
    };
    const visit = {
      request,
      response,
      pathname: "/status",
      kind: "procedure",
      headers: { "x-request-id": "a-1" },
    } as const;
    answerMaintenance(visit, { from, until: new Date(Date.now() + 3_600_000) });
    return { response, text: sent.join("") };
  }

  it("is a page with the end and what to do, also before any page could be made", () => {
    const { response, text } = answer({}, "GET");

    expect(response.statusCode).toBe(503);
    expect(response.getHeader("cache-control")).toBe("no-store");
    expect(Number(response.getHeader("retry-after"))).toBeGreaterThan(3_500);
    expect(text).toContain("ごろに終わる予定です。");
    expect(text).toContain("ブラウザーの「戻る」");
    expect(text).not.toContain("@end-of-maintenance@");
  });

  it("is a sentence for a form that a script has sent, in the one type that the framework reads", () => {
    const { response, text } = answer({ "next-action": "0".repeat(42) });

    expect(response.getHeader("content-type")).toBe("text/plain");
    expect(text).toMatch(/^メンテナンスのため、送信できませんでした。.*入力した内容はこの画面に残っています。/);
  });
});
