import fc from "fast-check";
import { expect, it } from "vitest";
import { shownFileName } from "@/lib/attachments/file-name";

it.each([
  ["an ordinary name", "ロゴ.png", "ロゴ.png"],
  ["another ending than the content", "logo.jpg.exe", "logo.jpg.png"],
  ["a reversed ending (RLO)", "logo\u202Egnp.exe", "logognp.png"],
  ["folders", "..\\..\\windows/../etc/logo.png", "logo.png"],
  ["control characters", "lo\u0000go\r\n.png", "logo.png"],
  ["characters that file systems refuse", 'a<b>:"|?*.png', "ab.png"],
  ["nothing but an ending", ".png", "image.png"],
  ["nothing", "", "image.png"],
])("turns %s into a name that can be shown and saved", (_what, sent, shown) => {
  expect(shownFileName(sent, "image/png")).toBe(shown);
});

it("cuts a name of 255 bytes without breaking a character", () => {
  expect(shownFileName(`${"緑".repeat(83)}abc.webp`, "image/webp")).toBe(`${"緑".repeat(66)}.webp`);
});

it("never gives more than a file system takes, nor anything that leads elsewhere", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (sent) => {
      const shown = shownFileName(sent, "image/jpeg");
      expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(255);
      expect(shown).toMatch(/^[^/\\\p{Cc}\u202A-\u202E\u2066-\u2069]+\.jpg$/u);
    }),
  );
});
