import { cleanMultiline } from "@/lib/japan/clean-text";

/** Something nobody types by accident; bytes where text cannot say it. */
export type HostileValue = string | Buffer;

const times = (text: string, count: number) => text.repeat(count);
const bytes = (...list: readonly (number | string)[]) =>
  Buffer.concat(list.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

/** The classes of input that no field may fall over, with their values. */
const HOSTILE = {
  empty: ["", " 　\u00A0", "\u200B\u2060\uFEFF", "\t\n\r\n"],
  long: [times("字", 256), times("a", 2_001), times("𠮷", 20_000), times("字", 20_001)],
  "wrong type": [
    "NaN",
    "1e309",
    "-0",
    "9007199254740993",
    "null",
    "[object Object]",
    "0000-00-00",
    "2月30日",
    "令和99年",
  ],
  control: ["a\u0000b", "\u0000", "\u0001\u001b[31m\u007f\u0085", "一行目\r\n二\u2028三\u2029四"],
  encoding: [
    bytes("a", 0xed, 0xa0, 0x80, "b"),
    bytes("a", 0xff, 0xfe, "b"),
    bytes("a", 0xc0, 0xaf, "b"),
    bytes("途中", 0xe3, 0x81),
    bytes(0xef, 0xbb, 0xbf, "先頭"),
    bytes(0x83, 0x65, 0x83, 0x58, 0x83, 0x67),
  ],
  direction: [
    "\u202Efdp.exe",
    "\u2066見本\u2069\u200D",
    `e${times("\u0301", 300)}`,
    "\u{E0041}\u{E007F}\uFFFE\u{1FFFF}",
  ],
  twins: ["ＡＢＣ１２３－", "㈱ﾃﾚﾜｰｸ①Ⅳ㍻", "髙﨑𠮷野家 葛\u{E0100}城\uFA19", "👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇯🇵"],
  markup: [
    "<script>alert('zq')</script>",
    "\"><img src=x onerror=alert('zq')>",
    "</textarea></title><svg onload=alert('zq')>",
    "javascript:alert('zq')",
    "<!--zq--><![CDATA[zq]]></main><h1>zq",
  ],
  template: [["{{7*7}}$", "{7*7}#{7*7}<%= 7*7 %>"].join(""), "%s%n%x{0}"],
  sql: ["' OR '1'='1' --", '"; DROP TABLE declaration; --', "%_\\", "a & | ! :* <-> (", "$$; SELECT pg_sleep(9); --"],
  path: ["../../../../etc/passwd", "..%2f..%2f%2e%2e", "..\\..\\C:\\CON", "file:///etc/passwd", "`id`$(id)|id;id"],
  header: ["x\r\nX-Injected: zq\r\n\r\n<b>", "x%0d%0aX-Injected:%20zq", "件名\nBcc: zq@evil.example"],
  formula: ['=HYPERLINK("http://evil.example")', "+1+1", "-2+3|cmd", "@SUM(1)", "＝1＋1", "＠A1", "\t=1"],
  prototype: ["__proto__", "constructor", "toString", '{"__proto__":{"isAdmin":true}}'],
  backtracking: [
    `${times("a", 9_000)}!`,
    `${times("a@", 4_000)}`,
    `http://${times("a.", 4_000)}`,
    `${times("1-", 4_000)}x`,
    `${times(" ", 9_000)}x`,
    `${times("（", 4_000)}`,
  ],
  addresses: [
    "http://169.254.169.254/latest",
    "http://2130706433/",
    "https://user:pw@example.jp@evil.example/",
    "https://еxample.jp/",
    "//evil.example",
    "https:evil.example",
  ],
  mail: [
    '"a@evil.example"@example.jp',
    "a＠example.jp",
    "a@b@example.jp",
    `${times("a", 250)}@example.jp`,
    "a@example.jp, zq@evil.example",
    "a@[127.0.0.1]",
    "a@exаmple.jp",
  ],
  ids: ["00000000-0000-0000-0000-000000000000", "0198f0a0-0000-7000-8000-000000000000", "D-2026-7K3M9X", "-1", "1;2"],
} as const satisfies Record<string, readonly HostileValue[]>;

export type HostileClass = keyof typeof HOSTILE;

export const HOSTILE_CLASSES = Object.keys(HOSTILE).filter((name): name is HostileClass => name in HOSTILE);

/** Every value with the class it belongs to. */
export const HOSTILE_VALUES = HOSTILE_CLASSES.flatMap((kind) =>
  HOSTILE[kind].map((value: HostileValue) => ({ kind, value })),
);

/** Some of them for one field, other ones for the next: the same in every run. */
export function someValues(index: number) {
  const step = Math.floor(HOSTILE_VALUES.length / 4);
  return [0, 1, 2, 3].flatMap((turn) => HOSTILE_VALUES[(index * 7 + turn * step) % HOSTILE_VALUES.length] ?? []);
}

/** A version that nobody has seen: what is sent beside it does not take effect. */
export const UNSEEN = { version: "987654", seen: "987654" } as const;

/** More than the portal reads of one form, in characters: then it says so, and shows none of it again. */
export const TOO_MUCH = 400_000;

/** What the server makes of the bytes that were sent. */
export function asText(value: HostileValue): string {
  return typeof value === "string" ? value : new TextDecoder("utf-8").decode(value);
}

/** How a value is told in a failure. */
export function told(value: HostileValue): string {
  return JSON.stringify(asText(value)).slice(0, 80);
}

/** As the portal keeps a text; a control of one line may show breaks as spaces, an address in the width it is sent to. */
export function plain(text: string): string {
  return cleanMultiline(text).normalize("NFKC").replace(/\s+/g, " ").trim();
}
