import { afterAll, expect, vi } from "vitest";

/** Set-up file where test files share a process: what one left changed, the next would meet. */
const before = { ...process.env };
/** Set by sharp when it is loaded. */
const OF_LIBRARIES = ["VIPSHOME"];

afterAll(() => {
  const names = Object.keys({ ...before, ...process.env });
  const changed = names.filter((name) => process.env[name] !== before[name] && !OF_LIBRARIES.includes(name));
  expect(changed).toEqual([]);
  expect(vi.isFakeTimers()).toBe(false);
});
