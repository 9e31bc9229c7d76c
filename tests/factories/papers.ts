import { deflateRawSync, deflateSync } from "node:zlib";

type Part = {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly flags?: number;
  readonly says?: number;
};

/** A zip file of these parts; `says` lies about the unpacked size. */
export function zipOf(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content, flags = 0, says } of parts) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(says ?? plain.length, 18);
    const length = Buffer.alloc(4);
    length.writeUInt16LE(Buffer.byteLength(name), 0);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), fields, length, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), fields, length, rest, Buffer.from(name)]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const MAIN = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
  docm: "application/vnd.ms-word.document.macroEnabled.main+xml",
} as const;

/** A paper of Office with next to nothing in it, and what else it carries. */
export function officePaper(kind: keyof typeof MAIN, more: readonly Part[] = []): Buffer {
  const types = `<Types><Override PartName="/main.xml" ContentType="${MAIN[kind]}"/></Types>`;
  return zipOf([{ name: "[Content_Types].xml", content: types }, { name: "main.xml", content: "<main/>" }, ...more]);
}

/** A PDF of one catalogue, with these objects beside it. */
export function pdfPaper(objects = "", trailer = ""): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${objects}\ntrailer\n<< /Root 1 0 R ${trailer} >>\n%%EOF\n`,
    "latin1",
  );
}

/** Objects packed into a stream of their own. */
export function packedObjects(content: string | Uint8Array): string {
  const packed = deflateSync(Buffer.from(content)).toString("latin1");
  return `2 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n${packed}\nendstream\nendobj`;
}

export function sentPaper(content: Uint8Array | string, name: string): File {
  return new File([Uint8Array.from(Buffer.from(content))], name);
}
