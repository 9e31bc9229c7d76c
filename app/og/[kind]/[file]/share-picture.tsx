import { readFile } from "node:fs/promises";
import { ImageResponse } from "next/og";
import { SITE_NAME } from "@/components/layout/site-name";
import { fontFiles } from "@/lib/pdf/fonts";

export type ShareText = { readonly title: string; readonly label: string };

export const SHARE_SIZE = { width: 1200, height: 630 } as const;
const KEPT = 200;

const made = new Map<string, Promise<ArrayBuffer>>();
let font: Promise<Buffer> | undefined;

/** Drawn once for a text and kept: drawing takes a while, and many services ask at the same time. */
export function sharePicture(text: ShareText): Promise<ArrayBuffer> {
  const key = JSON.stringify(text);
  const known = made.get(key);
  if (known) return known;
  const drawing = draw(text);
  if (made.size >= KEPT) made.delete(made.keys().next().value ?? "");
  made.set(key, drawing);
  drawing.catch(() => made.delete(key));
  return drawing;
}

async function draw({ title, label }: ShareText): Promise<ArrayBuffer> {
  font ??= readFile(fontFiles.bold);
  const fonts = [{ name: "Noto Sans JP", data: await font, weight: 700, style: "normal" } as const];
  const picture = new ImageResponse(<SharePicture title={title} label={label} />, { ...SHARE_SIZE, fonts });
  return picture.arrayBuffer();
}

/** A picture is no page: its colours and sizes are those of the design system, written out. */
function SharePicture({ title, label }: ShareText) {
  const frame = { display: "flex", flexDirection: "column", justifyContent: "space-between" } as const;
  const size = { width: "100%", height: "100%", padding: 72, borderTop: "24px solid #0017c1", background: "#ffffff" };
  return (
    <div style={{ ...frame, ...size, fontFamily: "Noto Sans JP", color: "#1a1a1c" }}>
      <div style={{ display: "flex", fontSize: 32, color: "#0017c1" }}>{label}</div>
      <div style={{ display: "flex", fontSize: title.length > 30 ? 56 : 72, lineHeight: 1.4 }}>{title}</div>
      <div style={{ display: "flex", fontSize: 36 }}>{SITE_NAME}</div>
    </div>
  );
}
