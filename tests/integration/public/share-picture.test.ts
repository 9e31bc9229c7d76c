import sharp from "sharp";
import { expect, it } from "vitest";
import { SHARE_SIZE, sharePicture } from "@/app/og/[kind]/[file]/share-picture";

it("draws a picture of the size that other services ask for, once for a text", async () => {
  const text = { title: "企業向けの説明会を開きます", label: "お知らせ" };

  const [picture, again] = await Promise.all([sharePicture(text), sharePicture({ ...text })]);

  expect(await sharp(Buffer.from(picture)).metadata()).toMatchObject({ ...SHARE_SIZE, format: "png" });
  expect(again).toBe(picture);
});
