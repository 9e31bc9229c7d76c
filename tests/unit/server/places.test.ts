import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { PLACES } from "@/lib/server/http/limits";
import { makeGates, withPlace } from "@/lib/server/http/places";
import type { Visit } from "@/lib/server/http/visit";

function visitOf(kind: Visit["kind"]): { visit: Visit; response: ServerResponse } {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  return { visit: { request, response, pathname: "/", kind, headers: {} }, response };
}

const never = () => new Promise<void>(() => undefined);

describe("a place", () => {
  it("is free again when the visitor leaves, though the answer never ends", async () => {
    const gates = makeGates();
    for (let left = 0; left < PLACES.api.active + 1; left += 1) {
      const { visit, response } = visitOf("api");
      const done = withPlace(gates, visit, never);
      response.emit("close");
      await done;
    }

    expect(gates.api.enter()).toBe(true);
  });

  it("is held until the answer has left, though Next is done with it", async () => {
    const gates = makeGates();
    const visits = Array.from({ length: PLACES.api.active }, () => visitOf("api"));
    const done = visits.map(({ visit }) => withPlace(gates, visit, async () => undefined));
    await Promise.resolve();

    expect(gates.api.enter()).not.toBe(true);

    for (const { response } of visits) response.emit("close");
    await Promise.all(done);
  });

  it("is free again after a defect, which is passed on", async () => {
    const gates = makeGates();
    const { visit } = visitOf("api");

    await expect(withPlace(gates, visit, () => Promise.reject(new Error("defect")))).rejects.toThrow("defect");

    expect(gates.api.enter()).toBe(true);
  });
});
