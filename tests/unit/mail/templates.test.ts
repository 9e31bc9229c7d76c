import { describe, expect, it } from "vitest";
import { isSecretTemplate, mailLabel, mailTemplates } from "@/lib/mail/all";

describe.each(mailTemplates.map((template) => [template.key, template] as const))("%s", (_key, template) => {
  it("reads as agreed", () => {
    expect(template.preview()).toMatchSnapshot();
  });

  it("has one line of subject, an address and no gap", () => {
    const { to, subject, text } = template.preview();

    expect(to).toMatch(/^[^\s@]+@[^\s@]+\.example\.jp$/);
    expect(subject).toMatch(/^【.+】[^\n]+$/);
    expect(text).not.toMatch(/undefined|null|\[object|NaN/);
  });
});

it("gives every template a key and a label of its own", () => {
  const keys = mailTemplates.map(({ key }) => key);

  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(keys.map(mailLabel)).size).toBe(keys.length);
});

it("treats what opens something, and what it does not know, as secret", () => {
  const secret = mailTemplates.filter(({ isSecret }) => isSecret).map(({ key }) => key);

  expect(secret.toSorted()).toEqual([
    "award-partner-asked",
    "consultation-closed",
    "consultation-notice",
    "consultation-reminder",
    "draft-resume",
    "introduction-made",
    "introduction-offered",
    "introduction-proposed",
    "introduction-reminder",
    "jury-invitation",
    "member-sign-in",
    "office-confirmation",
    "organization-invitation",
    "staff-recovery",
    "status-code",
  ]);
  expect(isSecretTemplate("declaration-accepted")).toBe(false);
  expect(isSecretTemplate("of-a-later-release")).toBe(true);
});
