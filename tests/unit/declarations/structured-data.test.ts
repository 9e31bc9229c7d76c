import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scriptJson } from "@/lib/content/script-json";
import { declarationStructuredData } from "@/lib/declarations/structured-data";
import { shownDeclaration } from "@/tests/factories/shown-declaration";

const ADDRESSES = {
  home: "https://portal.example.jp/",
  list: "https://portal.example.jp/declarations",
  page: "https://portal.example.jp/declarations/D-2026-7K3M9X",
  image: "https://portal.example.jp/declarations/D-2026-7K3M9X/logo",
};

describe("structured data inside a page", () => {
  it("cannot end its element or open another, and reads back as it was", () => {
    const breakers = fc.constantFrom("</script>", "<!--", "<script>", "]]>", "\u2028", "&lt;", "<\u0000");
    const text = fc.array(fc.oneof(breakers, fc.string({ unit: "binary" }))).map((parts) => parts.join(""));

    fc.assert(
      fc.property(text, (name) => {
        const json = scriptJson({ name });

        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual({ name });
      }),
    );
  });

  it("says who declared what and where the page stands", () => {
    const data = declarationStructuredData(shownDeclaration(), ADDRESSES, "事務局");

    expect(data["@graph"].map((part) => part["@type"])).toEqual(["CreativeWork", "Organization", "BreadcrumbList"]);
    expect(data["@graph"][0]).toMatchObject({
      identifier: "D-2026-7K3M9X",
      datePublished: "2026-11-02T00:00:00+09:00",
      dateModified: "2026-11-19T23:59:59+09:00",
      author: { "@id": `${ADDRESSES.page}#organization` },
    });
  });

  it("names a picture, a number and an end only where there is one", () => {
    const bare = shownDeclaration({ corporateNumber: null, websiteUrl: null });
    const full = shownDeclaration({
      logoId: "5b0b1a86-5f0a-4f5e-9d7a-111111111111",
      validUntil: new Date("2028-12-31"),
    });

    expect(JSON.stringify(declarationStructuredData(bare, ADDRESSES, "事務局"))).not.toMatch(/taxID|image|expires/);
    expect(JSON.stringify(declarationStructuredData(full, ADDRESSES, "事務局"))).toMatch(/taxID.*image/);
  });
});
