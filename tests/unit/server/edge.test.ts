import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { addressKind } from "@/lib/address-kind";
import { SITE_MAP } from "@/lib/content/site-map";
import { routes } from "@/lib/routes";

const shipped = readFileSync("deploy/nginx.conf", "utf8");
const personal = new RegExp(/"~(\^[^"]+)" 1;/.exec(shipped)?.[1] ?? "nothing");

/** One address of each place of the portal. */
const addresses = [
  ...SITE_MAP.flatMap(({ pages }) => pages.map(({ href }) => href)),
  ...[routes.admin(), routes.adminDeclarations(), routes.adminContents(), routes.adminAccount()],
  ...[routes.applyStart(), routes.applyCheck(), routes.statusCase(), routes.statusRenew(), routes.receipts()],
  ...[routes.devMail(), routes.devComponents(), routes.signInCode(), routes.feedback()],
  routes.declaration("D-2026-7K3M9X"),
  routes.declarationsInPrefecture("13"),
  routes.declarationSearch("a"),
  routes.office("O-2026-7K3M9X"),
  routes.officeCompare(["O-2026-7K3M9X"]),
  routes.officeShortlist(["O-2026-7K3M9X"]),
  routes.search({ q: "a" }),
  routes.signIn("/admin"),
  routes.status(),
  routes.newsItem("a"),
  routes.policy("a"),
].map((address) => address.split("?")[0] ?? "");

it("keeps nothing at the edge that is made for one person or one request", () => {
  const kept = addresses.filter((address) => !personal.test(address));

  expect(kept.filter((address) => ["procedure", "search"].includes(addressKind(address)))).toEqual([]);
});

it("keeps every reading page", () => {
  const passed = addresses.filter((address) => personal.test(address));

  expect(passed.filter((address) => addressKind(address) === "document")).toEqual([]);
});
