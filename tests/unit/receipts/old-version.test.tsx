import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import type { SealedContent } from "@/lib/receipts/content";
import { pdfText } from "@/tests/support/pdf-text";

/** As it was sealed years ago, under a form that no longer exists. */
const OLD: SealedContent = {
  flow: "declaration",
  number: "D-2026-7K3M9X",
  ordinal: 1,
  formVersion: "declaration-2021-09",
  channel: "paper",
  sealedAt: "2021-09-17T01:00:00.000Z",
  answers: { efforts: "元の取組", policyItems: ["4"], employeeBand: "old" },
  rows: [
    { section: "昔の区分", field: "efforts", label: "昔の取組内容", value: "元の取組", isPublic: true },
    { section: "昔の区分", field: "policyItems", label: "昔の取組方針", value: "【4】昔の方針", isPublic: true },
    { section: "昔の区分", field: "gone", label: "今はない項目", value: "昔の答え", isPublic: false },
  ],
  consents: [{ key: "old", version: "2021-09-17", label: "昔の同意" }],
  attachments: [],
};

const SHA = "0".repeat(64);

async function shown() {
  vi.resetModules();
  const { ReceiptView } = await import("@/components/receipts/receipt-view");
  const { receiptPdf } = await import("@/lib/receipts/pdf");
  const view = createElement(ReceiptView, {
    content: OLD,
    sha256: SHA,
    checkUrl: "https://portal.example.jp/receipts",
  });
  return { page: renderToStaticMarkup(view), pdf: pdfText(await receiptPdf({ content: OLD, sha256: SHA })) };
}

afterEach(() => {
  vi.doUnmock("@/lib/declarations/fields");
  vi.doUnmock("@/lib/declarations/options");
  vi.doUnmock("@/lib/declarations/consents");
});

it("an old version reads as it was sealed, in questions, choices and consents that are gone", async () => {
  const { page, pdf } = await shown();

  for (const said of [
    "昔の区分",
    "昔の取組内容（公開）",
    "【4】昔の方針",
    "今はない項目（非公開）",
    "昔の答え",
    "昔の同意",
  ]) {
    expect(page).toContain(said);
    expect(pdf).toContain(said);
  }
});

it("an old version does not change with the form of today", async () => {
  const before = await shown();
  const today = {
    DECLARATION_FIELDS: [{ name: "efforts", label: "新しい質問", isPublic: false }],
    fieldLabel: () => "新しい質問",
  };
  vi.doMock("@/lib/declarations/fields", async (original) => ({ ...(await original<object>()), ...today }));
  vi.doMock("@/lib/declarations/options", async (original) => ({
    ...(await original<object>()),
    optionLabel: () => "新しい選択肢",
  }));
  vi.doMock("@/lib/declarations/consents", async (original) => ({ ...(await original<object>()), CONSENTS: [] }));

  expect(await shown()).toEqual(before);
});
