import { expect, it } from "vitest";
import { contentDisposition } from "@/lib/files/content-disposition";

it("names a file in Japanese, and in ASCII for old programs", () => {
  expect(contentDisposition("attachment", "取組 概要.pdf")).toBe(
    "attachment; filename=\"_____.pdf\"; filename*=UTF-8''%E5%8F%96%E7%B5%84%20%E6%A6%82%E8%A6%81.pdf",
  );
});

it.each([
  'a"; filename="b.html',
  "a\r\nset-cookie: x=1.pdf",
  "it's (1)*!.pdf",
  "\u202Efdp.exe",
  "half \uD83D.png",
  "\u0000.png",
])("keeps %j within the value", (fileName) => {
  const header = contentDisposition("inline", fileName);

  expect(header).toMatch(/^inline; filename="[\w.-]*"; filename\*=UTF-8''[\w.~%-]*$/);
  expect(new Headers({ "content-disposition": header }).get("content-disposition")).toBe(header);
  expect(decodeURIComponent(header.split("''")[1] ?? "")).toBe(fileName.toWellFormed());
});
