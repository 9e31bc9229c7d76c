import { expect, it } from "vitest";
import { qrCode } from "@/lib/accounts/qr-code";

it("draws a QR code as one path of squares inside its size", () => {
  const { size, path } = qrCode("otpauth://totp/example?secret=GEZDGNBV");

  const corners = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect((size - 17) % 4).toBe(0);
  expect(path.replace(/M\d+ \d+h1v1h-1z/g, "")).toBe("");
  expect(corners).toContainEqual([0, 0]);
  expect(corners.flat().every((at) => at >= 0 && at < size)).toBe(true);
});
