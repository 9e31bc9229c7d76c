import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { PartnerTable } from "@/components/awards/entries/desk/partner-table";

const partner = {
  id: "019ac0de-0000-7000-8000-000000000001",
  place: "長野県富士見町",
  status: "CONFIRMED",
  department: "企画課",
  contactName: "見本 まなぶ",
  askedAt: new Date(0),
  remindedAt: null,
  answeredAt: new Date(0),
  answeredBy: "見本 まなぶ",
  note: null,
} as const;

it.each([
  ["kikaku@town.mihon.lg.jp", false],
  ["kikaku@mihon.example.jp", true],
  ["kikaku@mihon-lg.jp", true],
])("says beside the address of a named municipality when it is not of LG.JP (%s)", (contactEmail, isSaid) => {
  const html = renderToStaticMarkup(<PartnerTable partners={[{ ...partner, contactEmail }]} />);

  expect(html).toContain(contactEmail);
  expect(html.includes("末尾が「.lg.jp」ではないアドレスです。")).toBe(isSaid);
});
