import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it, vi } from "vitest";
import {
  animation,
  fileOf,
  gifWithScript,
  jpeg,
  photograph,
  pixelFlood,
  png,
  svgWithScript,
  webp,
} from "@/tests/factories/pictures";

const folder = mkdtempSync(join(tmpdir(), "portal-files-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);
// The environment is read once, so nothing that reads it may come before.
const { db } = await import("@/lib/db/client");
const { FieldsRefused } = await import("@/lib/errors");
const { createDraft, visitor } = await import("@/tests/factories/declarations");
const { storeImage } = await import("@/lib/attachments/upload");
const { getFile } = await import("@/lib/storage/files");
const { IMAGE_BYTES_MAX } = await import("@/lib/attachments/limits");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const storedFiles = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

async function upload(...files: readonly File[]) {
  const draftId = await createDraft({});
  const outcome = await storeImage(visitor, { flow: "declaration", draftId, field: "logo", files });
  const rows = await db.attachment.findMany({ where: { draftId } });
  return { outcome, rows };
}

describe("a picture", () => {
  it.each([
    ["PNG", png, "image/png", "png"],
    ["JPEG", jpeg, "image/jpeg", "jpg"],
    ["WebP", webp, "image/webp", "webp"],
  ] as const)(
    "%s is stored under a name of our own, with its size, sides and hash",
    async (_kind, make, mediaType, ending) => {
      const { outcome, rows } = await upload(fileOf(await make(), "会社のロゴ.exe", "application/x-msdownload"));

      expect(outcome).toMatchObject({
        ok: true,
        value: { field: "logo", fileName: `会社のロゴ.${ending}`, mediaType },
      });
      const [row] = rows;
      const bytes = await getFile(row?.storageKey ?? "");
      expect(row).toMatchObject({ mediaType, width: 60, height: 40, status: "CLEAN", caseId: null });
      expect(row?.storageKey).toMatch(new RegExp(`^declaration/[0-9a-f-]{36}\\.${ending}$`));
      expect(row?.size).toBe(bytes?.byteLength);
      expect(row?.sha256).toBe(
        createHash("sha256")
          .update(bytes ?? "")
          .digest("hex"),
      );
    },
  );

  it("loses what it says about place and person, and stands upright", async () => {
    const { rows } = await upload(fileOf(await photograph(), "写真.jpg", "image/jpeg"));

    const bytes = await getFile(rows[0]?.storageKey ?? "");
    const { exif, width, height } = await sharp(bytes ?? new Uint8Array()).metadata();
    expect({ exif, width, height }).toEqual({ exif: undefined, width: 40, height: 80 });
  });

  it("larger than anything is shown is brought down, a small one stays as it is", async () => {
    const { rows } = await upload(fileOf(await png({ width: 3200, height: 400 }), "帯.png"));

    expect(rows[0]).toMatchObject({ width: 1600, height: 200 });
  });
});

describe("refused, with its own sentence, without a row and without a file", () => {
  const truncated = async () => (await jpeg({ width: 400, height: 400 })).subarray(0, 900);
  const cases = [
    ["nothing at all", async () => fileOf("", "空.png"), "空（0バイト）"],
    ["one byte too many", async () => fileOf(Buffer.alloc(IMAGE_BYTES_MAX + 1, 1), "大.png"), "5MBまで"],
    ["a GIF that is a script", async () => fileOf(gifWithScript, "a.png"), "PNG、JPEG、WebP"],
    ["an SVG with a script", async () => fileOf(svgWithScript, "a.png"), "PNG、JPEG、WebP"],
    ["a program called a picture", async () => fileOf("MZ\u0090\u0000\u0003", "logo.png"), "PNG、JPEG、WebP"],
    ["a page called a picture", async () => fileOf("<script>alert(1)</script>", "logo.jpg"), "PNG、JPEG、WebP"],
    ["a PDF", async () => fileOf("%PDF-1.7\n1 0 obj", "logo.pdf"), "PNG、JPEG、WebP"],
    ["half a photograph", async () => fileOf(await truncated(), "写真.jpg"), "開けませんでした"],
    ["only the first bytes of a PNG", async () => fileOf((await png()).subarray(0, 20), "a.png"), "開けませんでした"],
    ["a flood of pixels", async () => fileOf(await pixelFlood(), "a.png"), "縦横が大きすぎます"],
    ["moving pictures", async () => fileOf(await animation(), "a.webp"), "動く画像"],
  ] as const;

  it.each(cases)("%s", async (_what, make, words) => {
    const before = storedFiles().length;

    const { outcome, rows } = await upload(await make());

    const sentence = !outcome.ok && outcome.error instanceof FieldsRefused ? outcome.error.fields["logo"] : undefined;
    expect(sentence).toContain(words);
    expect(rows).toEqual([]);
    expect(storedFiles()).toHaveLength(before);
  });

  it("two pictures at once", async () => {
    const { outcome, rows } = await upload(fileOf(await png(), "a.png"), fileOf(await png(), "b.png"));

    expect(outcome).toMatchObject({ ok: false, error: { fields: { logo: "画像は1点だけ選択してください。" } } });
    expect(rows).toEqual([]);
  });
});

it("exactly as large as allowed is read", async () => {
  const padded = Buffer.concat([await png(), Buffer.alloc(IMAGE_BYTES_MAX)]).subarray(0, IMAGE_BYTES_MAX);

  const { outcome } = await upload(fileOf(padded, "a.png"));

  expect(outcome.ok).toBe(true);
});

it("a name of 255 bytes and one that reads backwards are shown in a form that can be trusted", async () => {
  const long = await upload(fileOf(await png(), `${"緑".repeat(83)}ab.png`));
  const reversed = await upload(fileOf(await png(), "logo\u202Egnp.exe"));

  expect(long.rows[0]?.fileName).toBe(`${"緑".repeat(66)}.png`);
  expect(reversed.rows[0]?.fileName).toBe("logognp.png");
});

it("a file whose draft is gone by then leaves nothing behind", async () => {
  const before = storedFiles().length;
  const draftId = crypto.randomUUID();

  const upload = storeImage(visitor, {
    flow: "declaration",
    draftId,
    field: "logo",
    files: [fileOf(await png(), "a.png")],
  });

  expect(await upload).toMatchObject({ ok: false });
  expect(storedFiles()).toHaveLength(before);
});
