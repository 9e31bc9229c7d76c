import { describe, expect, it } from "vitest";
import { actions } from "@/lib/permission-matrix/register/actions";
import { downloads } from "@/lib/permission-matrix/register/downloads";
import { pages } from "@/lib/permission-matrix/register/pages";
import { actionPlaces, downloadPlaces, pagePlaces } from "@/tests/support/places";

const sorted = (names: Iterable<string>) => [...names].sort();

describe("the register of what each place needs", () => {
  it("has every page of the file tree, and no other", () => {
    expect(sorted(Object.keys(pages))).toEqual(sorted(pagePlaces));
  });

  it("has every download and address for programs, and no other", () => {
    expect(sorted(Object.keys(downloads))).toEqual(sorted(downloadPlaces));
  });

  it("has every server action, and no other", () => {
    expect(sorted(Object.keys(actions))).toEqual(sorted(actionPlaces.map(({ place }) => place)));
  });

  it("lets nobody into the desk without signing in", () => {
    const open = Object.entries(pages).filter(
      ([place, need]) => place.startsWith("/admin") && need !== "staff" && typeof need === "string",
    );

    expect(open).toEqual([]);
  });
});
