import { expect, it } from "vitest";
import { askInside, type Handler } from "@/lib/server/documents/inner-request";

const ask = (handle: Handler) => askInside(handle, { method: "GET", url: "/declarations", headers: {} });

it("gives up a page that has failed and is never ended", async () => {
  const never: Handler = (_request, response) => {
    response.statusCode = 500;
    return new Promise(() => undefined);
  };

  expect(await ask(never)).toMatchObject({ status: 500, body: Buffer.alloc(0) });
});

it("waits for a page that is slow", async () => {
  const slow: Handler = async (_request, response) => {
    await new Promise((settle) => setTimeout(settle, 1_500));
    response.end("a page");
  };

  expect(await ask(slow)).toMatchObject({ status: 200, body: Buffer.from("a page") });
});
