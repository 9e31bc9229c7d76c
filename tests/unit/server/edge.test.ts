import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { addressKind } from "@/lib/address-kind";
import { downloads } from "@/lib/permission-matrix/register/downloads";
import { pages } from "@/lib/permission-matrix/register/pages";

const shipped = readFileSync("deploy/nginx.conf", "utf8");
const personal = new RegExp(/"~(\^[^"]+)" 1;/.exec(shipped)?.[1] ?? "nothing");

/** One address of every page of the portal: the register of permissions knows them all. */
const addresses = Object.keys(pages).map((place) =>
  place.replace("[entrance]", "company").replace(/\[(?:\.\.\.)?\w+\]/g, "1"),
);

it("keeps nothing at the edge that is made for one person or one request", () => {
  const kept = addresses.filter((address) => !personal.test(address));

  expect(kept.filter((address) => ["procedure", "search"].includes(addressKind(address)))).toEqual([]);
});

it("keeps no page and no file that is not for anybody", () => {
  const places = [
    ...Object.entries(pages),
    ...Object.entries(downloads).map(([place, need]) => [place.replace(/^\w+ /, ""), need] as const),
  ];
  const closed = places.filter(([, need]) => need !== "anyone").map(([place]) => place);

  expect(closed.length).toBeGreaterThan(100);
  expect(closed.filter((place) => !personal.test(place))).toEqual([]);
});

it("keeps every reading page", () => {
  const passed = addresses.filter((address) => personal.test(address));

  expect(passed.filter((address) => addressKind(address) === "document")).toEqual([]);
});

it("keeps nothing that the portal calls private, whatever its address", () => {
  const [, word = "nothing"] =
    /map \$upstream_http_cache_control \$is_private \{[^}]*"~\*([^"]+)" 1;/.exec(shipped) ?? [];

  expect("private, no-cache, no-store, max-age=0, must-revalidate").toMatch(new RegExp(word, "i"));
  expect(shipped).toMatch(/proxy_no_cache [^;]*\$is_private/);
});
