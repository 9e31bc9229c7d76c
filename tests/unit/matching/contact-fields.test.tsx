import { expect, it } from "vitest";
import { ContactFields } from "@/components/matching/contact-fields";
import { attributesOf, renderInForm } from "@/tests/unit/components/render";

const offers = (html: string) =>
  ["contactName", "contactEmail", "contactPhone"].map((name) => attributesOf(html, `name="${name}"`).autoComplete);

it("offers people what is their own, and an officer who writes for others nothing (WCAG 1.3.5)", () => {
  expect(offers(renderInForm(<ContactFields />))).toEqual(["name", "email", "tel"]);
  expect(offers(renderInForm(<ContactFields isOfOthers />))).toEqual(["off", "off", "off"]);
});
