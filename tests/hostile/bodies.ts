import type { HostileValue } from "./values";

export type Entry = readonly [name: HostileValue, value: HostileValue];

const BOUNDARY = "----hostile-boundary-zq";

export type SentFile = {
  readonly name: string;
  readonly fileName: string;
  readonly type: string;
  readonly content: Uint8Array;
};

/** A form as a program would send it: names, values and files byte for byte. */
export function multipart(entries: readonly Entry[], files: readonly SentFile[] = []): Buffer {
  const texts = entries.flatMap(([name, value]) => [
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="`),
    quoted(name),
    Buffer.from('"\r\n\r\n'),
    Buffer.from(value),
    Buffer.from("\r\n"),
  ]);
  const parts = files.flatMap(({ name, fileName, type, content }) => [
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\n`),
    Buffer.from(`Content-Type: ${type}\r\n\r\n`),
    content,
    Buffer.from("\r\n"),
  ]);
  return Buffer.concat([...texts, ...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

export const MULTIPART = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` };

/** As browsers write names: what would end the header is escaped. */
function quoted(name: HostileValue): Buffer {
  if (typeof name !== "string") return name;
  return Buffer.from(name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}
