import { inflateSync } from "node:zlib";

/** Objects of a PDF of pdfkit, by number: dictionary text and inflated stream. */
export type PdfObject = { readonly dictionary: string; readonly stream: string };

export function pdfObjects(pdf: Buffer): Map<number, PdfObject> {
  const text = pdf.toString("latin1");
  const found = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dictionary = "", body] = (match[2] ?? "").split(/\nstream\n/);
    found.set(Number(match[1]), { dictionary, stream: body === undefined ? "" : streamOf(dictionary, body) });
  }
  return found;
}

function streamOf(dictionary: string, body: string): string {
  const bytes = Buffer.from(body.replace(/\nendstream$/, ""), "latin1");
  return dictionary.includes("/FlateDecode") ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1");
}

/** What the pages say, read as a screen reader would: glyphs through the font's own table back to characters. */
export function pdfText(pdf: Buffer): string {
  const objects = pdfObjects(pdf);
  const glyphs = new Map<string, Map<number, string>>();
  for (const { dictionary } of objects.values()) {
    for (const [, name = "", id] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id))?.dictionary ?? "")?.[1];
      if (toUnicode !== undefined) glyphs.set(name, charactersOf(objects.get(Number(toUnicode))?.stream ?? ""));
    }
  }
  const pages = [...objects.values()].filter(({ stream }) => /\bBT\b/.test(stream));
  return pages.map(({ stream }) => textOfPage(stream, glyphs)).join("\n");
}

function textOfPage(stream: string, glyphs: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined;
  let text = "";
  for (const [, name, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = glyphs.get(name);
    for (const [, hex = ""] of (shown ?? "").matchAll(/<([0-9a-f]*)>/g)) {
      for (const code of hex.match(/.{4}/g) ?? []) text += font?.get(Number.parseInt(code, 16)) ?? "\ufffd";
    }
  }
  return text;
}

/** `begincodespacerange … beginbfrange <from> <to> [<utf-16> …]` */
function charactersOf(cmap: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, from = "", list = ""] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
    const entries = [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = ""]) => utf16(hex.replaceAll(" ", "")));
    for (const [at, entry] of entries.entries()) characters.set(Number.parseInt(from, 16) + at, entry);
  }
  return characters;
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
}
