import "server-only";
import { create } from "qrcode";

/** Modules of a QR code as one path of an SVG, in units of one module; markup is the component's business. */
export type QrCode = { readonly size: number; readonly path: string };

export function qrCode(text: string): QrCode {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const cells = [...data].flatMap((isDark, at) => (isDark ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : []));
  return { size, path: cells.join("") };
}
