import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { animation, fileOf, photograph, pixelFlood, png, svgWithScript } from "@/tests/factories/pictures";

const folder = mkdtempSync(join(tmpdir(), "portal-pictures-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);
// The environment is read once, so nothing that reads it may come before.
const { db } = await import("@/lib/db/client");
const { perform } = await import("@/lib/db/unit-of-work");
const { NotPermitted } = await import("@/lib/errors");
const { IMAGE_BYTES_MAX } = await import("@/lib/attachments/limits");
const { addContentImage } = await import("@/lib/publishing/commands/images");
const { archiveContent } = await import("@/lib/publishing/commands/ending");
const { getDeskImage, listImages } = await import("@/lib/publishing/queries/images");
const { GET } = await import("@/app/media/[id]/[file]/route");
const { createStaff, staffOf } = await import("@/tests/factories/accounts");
const { createEditors, newsAnswers, publishNews } = await import("@/tests/factories/contents");

let editors: { readonly writer: Staff; readonly second: Staff };
let auditor: Staff;

beforeAll(async () => {
  editors = await createEditors();
  auditor = await staffOf(await createStaff(["AUDIT"]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const texts = { alt: "説明会の会場の入口", rights: "職員が撮影", field: "imageFile" } as const;
const add = (staff: Staff, ...files: readonly File[]) => addContentImage(staff, { files, ...texts });

async function added(bytes: Uint8Array): Promise<string> {
  const outcome = await add(editors.writer, fileOf(bytes, "会場.png"));
  if (!outcome.ok) throw outcome.error;
  return outcome.value.id;
}

const storedFiles = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

function ask(id: string, file: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost/media/${id}/${file}`, { headers });
  return GET(request, { params: Promise.resolve({ id, file }) });
}

describe("a picture of the desk", () => {
  it("is kept as WebP in the widths it reaches, with what it shows, whose it is, and a record", async () => {
    const id = await added(await png({ width: 1000, height: 500 }));

    const row = await db.contentImage.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ widths: [480, 960], isPublic: false, alt: texts.alt, rights: texts.rights });
    expect(row.uploadedBy).toBe(editors.writer.accountId);
    const file = await (await getDeskImage(editors.second, id, 1440))?.read();
    expect(await sharp(file ?? new Uint8Array()).metadata()).toMatchObject({ format: "webp", width: 960, height: 480 });
    const event = await db.auditEvent.findFirst({ where: { subjectKind: "content-image", subjectId: id } });
    expect(event).toMatchObject({ action: "content.addImage", actorId: editors.writer.accountId });
  });

  it("that is small is kept as it is", async () => {
    const id = await added(await png({ width: 60, height: 40 }));

    expect(await db.contentImage.findUniqueOrThrow({ where: { id } })).toMatchObject({ widths: [60] });
    expect(await getDeskImage(editors.writer, id, 960)).not.toBeNull();
  });

  it("loses what it says about place and person, and stands upright", async () => {
    const id = await added(await photograph());

    const file = await (await getDeskImage(editors.writer, id, 480))?.read();
    const { exif, xmp, orientation, width, height } = await sharp(file ?? new Uint8Array()).metadata();
    expect({ exif, xmp, orientation, width, height }).toEqual({ width: 40, height: 80 });
  });
});

describe("refused without a row and without a file", () => {
  it.each([
    ["nothing at all", async () => fileOf("", "空.png"), "空（0バイト）"],
    ["one byte too many", async () => fileOf(Buffer.alloc(IMAGE_BYTES_MAX + 1, 1), "大.png"), "5MBまで"],
    ["an SVG with a script", async () => fileOf(svgWithScript, "a.png"), "PNG、JPEG、WebP"],
    ["a page called a picture", async () => fileOf("<script>alert(1)</script>", "logo.jpg"), "PNG、JPEG、WebP"],
    ["half a picture", async () => fileOf((await png()).subarray(0, 20), "a.png"), "開けませんでした"],
    ["a flood of pixels", async () => fileOf(await pixelFlood(), "a.png"), "縦横が大きすぎます"],
    ["moving pictures", async () => fileOf(await animation(), "a.webp"), "動く画像"],
  ] as const)("%s", async (_what, make, words) => {
    const before = [storedFiles().length, await db.contentImage.count()];

    const outcome = await add(editors.writer, await make());

    expect(outcome).toMatchObject({ ok: false, error: { fields: { imageFile: expect.stringContaining(words) } } });
    expect([storedFiles().length, await db.contentImage.count()]).toEqual(before);
  });

  it("whatever somebody without the duty sends", async () => {
    const before = storedFiles().length;

    const outcome = await add(auditor, fileOf(await png(), "a.png"));

    expect(outcome).toMatchObject({ ok: false, error: expect.any(NotPermitted) });
    expect(storedFiles()).toHaveLength(before);
  });
});

describe("the public", () => {
  it("gets a picture exactly while something published shows it", async () => {
    const id = await added(await png({ width: 1000, height: 500 }));
    expect((await ask(id, "480.webp")).status).toBe(404);

    const { id: contentId, version } = await publishNews(
      editors,
      newsAnswers({ body: `## 会場\n\n![${texts.alt}](image:${id})` }),
    );
    const shown = await ask(id, "1440.webp");
    expect(shown.status).toBe(200);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      "content-type": "image/webp",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=300, must-revalidate",
    });
    expect(await sharp(await shown.arrayBuffer()).metadata()).toMatchObject({ width: 960 });
    const etag = shown.headers.get("etag") ?? "";
    expect((await ask(id, "1440.webp", { "if-none-match": etag })).status).toBe(304);

    await perform(editors.second, (uow) => archiveContent(uow, { id: contentId, version, reason: "終了したため" }));
    expect((await ask(id, "480.webp")).status).toBe(404);
  });

  it("gets nothing at addresses of another form", async () => {
    const id = await added(await png());
    await publishNews(editors, newsAnswers({ image: id }));

    expect((await ask(id, "480.webp")).status).toBe(200);
    for (const file of ["481.webp", "480.png", "../480.webp", "480"]) expect((await ask(id, file)).status).toBe(404);
    expect((await ask("x", "480.webp")).status).toBe(404);
  });
});

it("nobody without the duty sees a list of pictures, or one that is not public", async () => {
  const id = await added(await png());

  expect((await listImages(auditor)).items).toEqual([]);
  expect(await getDeskImage(auditor, id, 480)).toBeNull();
  expect(await getDeskImage({ kind: "visitor" }, id, 480)).toBeNull();
  expect((await listImages(editors.second)).items.map((image) => image.id)).toContain(id);
});
