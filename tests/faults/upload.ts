import { readdirSync } from "node:fs";
import sharp from "sharp";
import { IMAGE_CONTROL, UPLOAD_INTENT } from "@/components/form/intents";
import { routes } from "@/lib/routes";
import { type FormClient, formData, type Page } from "@/tests/support/form-client";

/** A picture of about this many bytes: noise, which no format makes smaller. */
export function picture(bytes: number): Promise<Buffer> {
  const side = Math.ceil(Math.sqrt(bytes / 3));
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const create = { width: side, height: side, channels: 3, background: "#000", noise } as const;
  return sharp({ create }).png({ compressionLevel: 0 }).toBuffer();
}

export function pictureFile(content: Uint8Array): File {
  return new File([new Uint8Array(content)], "ロゴ.png", { type: "image/png" });
}

/** Asked for beside a logo: what it shows. */
export const LOGO_ALT = "緑の葉を図案にしたロゴマーク";

/** Adds the logo of an application, by the button of the picture alone. */
export async function uploadLogo(client: FormClient, content: Uint8Array): Promise<Page> {
  const address = routes.applyStep("efforts");
  const { values } = (await client.open(address)).formWith("保存して次へ");
  const data = formData({ ...values, logoAlt: LOGO_ALT, intent: UPLOAD_INTENT });
  data.delete(IMAGE_CONTROL);
  data.append(IMAGE_CONTROL, pictureFile(content));
  return client.post(address, data);
}

export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
