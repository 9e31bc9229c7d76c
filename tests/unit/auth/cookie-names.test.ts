import { expect, it } from "vitest";
import { cookieNames, cookieOptions } from "@/lib/auth/cookie-names";

it("ties every cookie to host and https in production", () => {
  const names = Object.values(cookieNames(true));

  expect(names.every((name) => name.startsWith("__Host-"))).toBe(true);
  expect(cookieOptions(true)).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
});

it("uses plain names where a demo runs on http, as browsers refuse the prefix there", () => {
  const names = Object.values(cookieNames(false));

  expect(names.filter((name) => !/^portal-[a-z-]+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(cookieOptions(false).secure).toBe(false);
});
