export type Part = { readonly name: string; readonly isFile: boolean; readonly content: Buffer };

const BOUNDARY = /;\s*boundary=("?)([\w'()+,./:=?-]{1,70})\1\s*(?:;|$)/i;
const [BREAK, HEADERS_END, LAST] = [Buffer.from("\r\n"), Buffer.from("\r\n\r\n"), Buffer.from("--")];
const NAME = /^content-disposition:\s*form-data;.*?\bname="([^"]*)"(.*)$/im;

/** The parts of a form as every browser writes it, without copying; null when it is cut, broken or something else. */
export function partsOf(type: string, body: Buffer): readonly Part[] | null {
  const boundary = BOUNDARY.exec(type)?.[2];
  if (boundary === undefined) return null;
  const delimiter = Buffer.from(`--${boundary}`);
  if (!startsAt(body, 0, delimiter)) return null;

  const between = Buffer.concat([BREAK, delimiter]);
  const parts: Part[] = [];
  for (let at = delimiter.length; !startsAt(body, at, LAST); ) {
    const head = body.indexOf(HEADERS_END, at);
    const end = head < 0 ? -1 : body.indexOf(between, head + HEADERS_END.length);
    const named = startsAt(body, at, BREAK) && end >= 0 ? NAME.exec(body.toString("utf8", at, head)) : null;
    if (named === null) return null;
    const [, name = "", rest = ""] = named;
    parts.push({ name, isFile: /\bfilename=/i.test(rest), content: body.subarray(head + HEADERS_END.length, end) });
    at = end + between.length;
  }
  return parts;
}

function startsAt(body: Buffer, at: number, expected: Buffer): boolean {
  return body.subarray(at, at + expected.length).equals(expected);
}
