import { afterAll, expect, vi } from "vitest";

/** Set-up file where test files share a process: what one left changed, the next would meet. */
const before = { ...process.env };
/** Set when sharp and next-auth are loaded, the same by whoever loads them. */
const OF_LIBRARIES = ["VIPSHOME", "NEXTAUTH_URL", "NEXTAUTH_SECRET"];

afterAll(() => {
  const names = Object.keys({ ...before, ...process.env });
  const changed = names.filter((name) => process.env[name] !== before[name] && !OF_LIBRARIES.includes(name));
  expect(changed).toEqual([]);
  expect(vi.isFakeTimers()).toBe(false);
});
