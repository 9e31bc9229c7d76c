import { describe, expect, it } from "vitest";
import { companyGroups, type RelatedCompany } from "@/lib/awards/conflicts/detection/organizations/company-groups";
import { relationOf } from "@/lib/awards/conflicts/detection/organizations/company-relation";
import { readOrganization } from "@/lib/awards/conflicts/detection/organizations/known-organization";
import { number } from "./pairs/pair";

const company = (place: number) => readOrganization({ name: `会社${place}`, corporateNumber: number(place) });
const line = (parent: number, subsidiary: number): RelatedCompany => ({
  parent: number(parent),
  subsidiary: number(subsidiary),
});
const relation = (lines: readonly RelatedCompany[], one: number, other: number) =>
  relationOf(company(one), company(other), companyGroups(lines));
const pathOf = (...places: readonly number[]) => places.map(number);

describe("companies on the list", () => {
  const tree = [line(1, 2), line(2, 3), line(1, 4), line(4, 5)];

  it.each([
    ["parent", 1, 3, [1, 2, 3]],
    ["subsidiary", 3, 1, [3, 2, 1]],
    ["sibling", 2, 4, [2, 1, 4]],
    ["sibling", 3, 5, [3, 2, 1, 4, 5]],
  ] as const)("are %s over any number of steps", (kind, one, other, path) => {
    expect(relation(tree, one, other)).toEqual({ kind, path: pathOf(...path), isByName: false });
  });

  it("are no relatives through a company that they hold together", () => {
    expect(relation([line(1, 3), line(2, 3)], 1, 2)).toBeNull();
  });

  it("are related over the nearest company where there are several", () => {
    const lines = [line(1, 2), line(2, 3), line(2, 4), line(1, 3), line(1, 4)];

    expect(relation(lines, 3, 4)?.path.length).toBe(3);
    expect(relation(lines, 3, 4)).toEqual(relation(lines.toReversed(), 3, 4));
  });

  it("may hold each other in a circle", () => {
    const circle = [line(1, 2), line(2, 3), line(3, 1), line(4, 4)];

    expect(relation(circle, 1, 3)).toEqual({ kind: "parent", path: pathOf(1, 2, 3), isByName: false });
    expect(relation(circle, 1, 4)).toBeNull();
  });

  it("need two valid numbers on a line", () => {
    const broken = [{ parent: "1234567890123", subsidiary: number(2) }];

    expect(companyGroups(broken).waysUp.size).toBe(0);
  });
});
