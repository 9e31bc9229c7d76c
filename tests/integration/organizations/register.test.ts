import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { answer } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { acceptJoinRequest, declineJoinRequest, takeBackJoinRequest } from "@/lib/organizations/commands/join-requests";
import { registerOrganization } from "@/lib/organizations/commands/register";
import { listJoinRequests } from "@/lib/organizations/queries/members";
import { AlreadyAsked, AlreadyMember, RequestOver } from "@/lib/organizations/refusals";
import { registrationSchema } from "@/lib/organizations/schema";
import { again, foundOrganization, newCorporateNumber, newcomer } from "@/tests/factories/members";
import { formData } from "@/tests/support/form-client";

const named = (corporateNumber: string) => ({
  name: "見本 三郎",
  kind: "COMPANY" as const,
  organizationName: "株式会社見本",
  corporateNumber,
});

describe("registering an organisation", () => {
  it("makes the first who names it its owner, with a first version of the profile", async () => {
    const { owner, organizationId, corporateNumber } = await foundOrganization();

    expect(owner).toMatchObject({ name: "見本 一郎", memberships: [{ role: "OWNER", organizationId }] });
    expect(await db.organizationVersion.findMany({ where: { organizationId } })).toMatchObject([
      { version: 1, profile: { organizationName: "株式会社見本", corporateNumber } },
    ]);
  });

  it("asks the owners where the number is known, and lets nobody in", async () => {
    const { owner, organizationId, corporateNumber } = await foundOrganization();
    const late = await newcomer();

    const outcome = await perform(late, (uow) => registerOrganization(uow, named(corporateNumber)));

    expect(outcome).toEqual({ outcome: "asked", organizationId });
    expect((await again(late)).memberships).toEqual([]);
    expect(await listJoinRequests(owner, organizationId)).toMatchObject([{ name: "見本 三郎" }]);
    expect(await listJoinRequests(await again(late), organizationId)).toEqual([]);
    const twice = await attempt(await again(late), (uow) => registerOrganization(uow, named(corporateNumber)));
    expect(twice).toMatchObject({ error: expect.any(AlreadyAsked) });
  });

  it("makes one organisation of two who name the same number at once", async () => {
    const number = newCorporateNumber();
    const people = [await newcomer(), await newcomer()];

    const outcomes = await Promise.all(
      people.map((who) => attempt(who, (uow) => registerOrganization(uow, named(number)))),
    );

    expect(outcomes.map((outcome) => outcome.ok && outcome.value.outcome).toSorted()).toEqual(["asked", "founded"]);
    expect(await db.organization.count({ where: { corporateNumber: number } })).toBe(1);
  });

  it("tells a member so, who registers it again", async () => {
    const { owner, corporateNumber } = await foundOrganization();

    const outcome = await attempt(owner, (uow) => registerOrganization(uow, named(corporateNumber)));
    expect(outcome).toMatchObject({ error: expect.any(AlreadyMember) });
  });

  it("takes a reason in place of a number, each time another organisation", async () => {
    const input = {
      name: "見本",
      kind: "OTHER",
      organizationName: "見本の会",
      noNumberReason: "unincorporated",
    } as const;
    const [one, two] = [await newcomer(), await newcomer()];

    const first = await perform(one, (uow) => registerOrganization(uow, input));
    const second = await perform(two, (uow) => registerOrganization(uow, input));

    expect([first.outcome, second.outcome]).toEqual(["founded", "founded"]);
    expect(first.organizationId).not.toBe(second.organizationId);
  });
});

describe("a request to join", () => {
  async function asked() {
    const company = await foundOrganization();
    const late = await newcomer();
    await perform(late, (uow) => registerOrganization(uow, named(company.corporateNumber)));
    const [request] = await listJoinRequests(company.owner, company.organizationId);
    return { ...company, late, id: request?.id ?? "" };
  }

  it("is accepted with a role, once", async () => {
    const { owner, organizationId, late, id } = await asked();

    await perform(owner, (uow) => acceptJoinRequest(uow, { organizationId, id, role: "VIEWER" }));

    expect((await again(late)).memberships).toMatchObject([{ role: "VIEWER" }]);
    const second = await attempt(owner, (uow) => acceptJoinRequest(uow, { organizationId, id, role: "OWNER" }));
    expect(second).toMatchObject({ error: expect.any(RequestOver) });
  });

  it("can be declined, and taken back", async () => {
    const { owner, organizationId, late, id, corporateNumber } = await asked();
    await perform(owner, (uow) => declineJoinRequest(uow, { organizationId, id }));
    expect((await again(late)).memberships).toEqual([]);

    await perform(await again(late), (uow) => registerOrganization(uow, named(corporateNumber)));
    await perform(late, takeBackJoinRequest);
    expect(await listJoinRequests(owner, organizationId)).toEqual([]);
  });
});

describe("the form", () => {
  const read = (values: Record<string, string>) => readForm(registrationSchema, formData(values));
  const whole = { name: "見本", kind: "COMPANY", organizationName: "株式会社見本" };

  it.each([
    ["no number and no reason", whole, "corporateNumber"],
    ["a number whose digits do not add up", { ...whole, corporateNumber: "1234567890123" }, "corporateNumber"],
    ["a municipality without its code", { ...whole, kind: "MUNICIPALITY" }, "municipalityCode"],
  ])("says where to look for %s", (_what, values, field) => {
    const form = read(values);

    expect(form.ok).toBe(false);
    expect(Object.keys(form.state.errors)).toEqual([field]);
    expect(form.state.values).toMatchObject(values);
    expect(answer({}).errors).toEqual({});
  });

  it("takes the number in any writing", () => {
    const number = newCorporateNumber();
    expect(read({ ...whole, corporateNumber: `　${number.slice(0, 1)}-${number.slice(1)}` })).toMatchObject({
      ok: true,
      value: { corporateNumber: number },
    });
  });
});
