import { expect, it } from "vitest";
import { canonicalJson } from "@/lib/receipts/canonical-json";
import { readSealed } from "@/lib/receipts/content";
import { redacted } from "@/lib/retention/records/redacted";

it("keeps what is public of a sealed version, and no word of the rest", () => {
  const row = (field: string, value: string, isPublic: boolean) => ({
    section: "担当者",
    field,
    label: field,
    value,
    isPublic,
  });
  const content = canonicalJson({
    flow: "declaration",
    number: "D-2026-4K7M2C",
    ordinal: 1,
    formVersion: "1",
    channel: "web",
    sealedAt: "2026-11-22T00:00:00.000Z",
    answers: { efforts: "高原で働く", contactName: "見本 花子", contactPhone: "0312345678" },
    rows: [
      row("efforts", "高原で働く", true),
      row("contactName", "見本 花子", false),
      row("contactPhone", "03-1234-5678", false),
    ],
    consents: [],
    attachments: [{ id: "a", field: "logo", fileName: "見本花子の写真.png", size: 1, sha256: "0" }],
  });

  const after = redacted(content);

  expect(readSealed(after).answers).toEqual({ efforts: "高原で働く" });
  expect(readSealed(after).rows.map(({ value }) => value)).toEqual(["高原で働く", "（消去済み）", "（消去済み）"]);
  expect(after).not.toMatch(/見本|1234|0312345678/);
  expect(redacted(after)).toBe(after);
});
