import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { bundleEnhancement } from "@/lib/enhancements/bundle";

it("the only script of a reading page stays within 3 KB on the wire", () => {
  const script = bundleEnhancement("search-suggestions");

  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(3 * 1024);
  expect(script).not.toMatch(/\beval\b|new Function/);
});
