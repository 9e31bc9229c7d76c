import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { codePoints, encodeCp932 } from "@/lib/open-data/cp932";

const decode = (bytes: Buffer) => iconv.decode(bytes, "cp932");

describe("the encoding of old Windows", () => {
  it("keeps what Windows has, its own additions included", () => {
    const text = "髙﨑①㈱～－∥￠￡￢ ｱｲｳ, ABC\r\n";

    expect(encodeCp932(text)).toEqual({ bytes: iconv.encode(text, "cp932"), replaced: [] });
    expect(decode(encodeCp932(text).bytes)).toBe(text);
  });

  it("writes the sign that Windows has for the same one", () => {
    expect(decode(encodeCp932("〜−—‖¢£¬¥").bytes)).toBe("～－―∥￠￡￢￥");
  });

  it("puts 〓 for what it lacks, and names each once", () => {
    const { bytes, replaced } = encodeCp932("𠮷野家😀𠮷");

    expect(decode(bytes)).toBe("〓野家〓〓");
    expect(replaced).toEqual(["𠮷", "😀"]);
    expect(codePoints(replaced)).toBe("U+20BB7 U+1F600");
  });

  it("loses nothing that it does not name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
        const { bytes, replaced } = encodeCp932(text);
        const signs = (where: string) => [...where].filter((character) => character === "〓").length;

        expect([...decode(bytes)].length).toBe([...text].length);
        expect(replaced.length > 0).toBe(signs(decode(bytes)) > signs(text));
      }),
    );
  });
});
