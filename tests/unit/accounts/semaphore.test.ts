import { describe, expect, it } from "vitest";
import { QueueFull, semaphore } from "@/lib/accounts/semaphore";

function deferred() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { promise, resolve };
}

describe("semaphore", () => {
  it("never runs more than its width, and all in the end", async () => {
    const run = semaphore(2, 100);
    let now = 0;
    let most = 0;
    const work = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now -= 1;
      return most;
    };

    const results = await Promise.all(Array.from({ length: 20 }, () => run(work)));

    expect(results).toHaveLength(20);
    expect(most).toBe(2);
    expect(now).toBe(0);
  });

  it("turns away at once whoever finds the line full", async () => {
    const run = semaphore(1, 1);
    const gate = deferred();
    const first = run(() => gate.promise);
    const second = run(async () => "second");

    await expect(run(async () => "third")).rejects.toBeInstanceOf(QueueFull);

    gate.resolve();
    await first;
    expect(await second).toBe("second");
    expect(await run(async () => "fourth")).toBe("fourth");
  });

  it("keeps the order of arrival and gives a place back after a failure", async () => {
    const run = semaphore(1, 10);
    const order: number[] = [];
    const failing = run(() => Promise.reject(new Error("failed")));
    const others = [1, 2, 3].map((n) => run(async () => void order.push(n)));

    await expect(failing).rejects.toThrow("failed");
    await Promise.all(others);

    expect(order).toEqual([1, 2, 3]);
  });
});
