import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { PROBLEMS } from "@/lib/problems";
import { noteDatabase } from "@/lib/server/database-state";
import { FrontResponse, treat } from "@/lib/server/http/front-response";

afterEach(() => noteDatabase("reachable"));

/** What leaves when Next answers with its own page of an error. */
function answered(status: number) {
  const response = new FrontResponse(new IncomingMessage(new Socket()));
  treat(response, { problemsFor: "a number", fallbacks: { "x-request-id": "a number" } });
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.writeHead(status, "Internal Server Error");
  return { status: response.statusCode, retry: response.getHeader("retry-after") };
}

it("calls a page that could not be made a defect, as long as the database answers", () => {
  expect(answered(500)).toMatchObject({ status: 500, retry: undefined });
});

it("says that it will be there again, and when to ask, while the database is away", () => {
  noteDatabase("away");

  expect(answered(500)).toMatchObject({ status: 503, retry: "5" });
  expect(answered(404)).toMatchObject({ status: 404, retry: undefined });
  expect(PROBLEMS[503].advice.join("")).toContain("もう一度お試しください");
});
