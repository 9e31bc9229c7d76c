import { afterAll, expect, vi } from "vitest";

/** Set-up file where test files share a process: what one left changed, the next would meet. */
const before = { ...process.env };

afterAll(() => {
  const names = Object.keys({ ...before, ...process.env });
  expect(names.filter((name) => process.env[name] !== before[name])).toEqual([]);
  expect(vi.isFakeTimers()).toBe(false);
});
