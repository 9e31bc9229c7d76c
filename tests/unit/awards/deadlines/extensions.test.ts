import { describe, expect, it } from "vitest";
import {
  approveExtension,
  askExtension,
  type Extension,
  type ExtensionRequest,
  extensionOf,
} from "@/lib/awards/deadlines/extensions";

const japan = (text: string) => new Date(`${text}+09:00`);

const enforced = japan("2027-07-30T17:00:00");
const latest = japan("2027-08-06T17:00:00");
const limits = { enforced, latest };

const request: ExtensionRequest = {
  id: "extension-1",
  entryId: "entry-1",
  until: japan("2027-08-02T17:00:00"),
  reason: "大雨による停電のため",
  requestedBy: "staff-1",
  requestedAt: japan("2027-07-30T18:00:00"),
};

const approvedAt = japan("2027-07-30T19:00:00");
const approval = { approvedBy: "staff-2", approvedAt, limits };

const causeOf = (changes: Partial<ExtensionRequest>) => {
  const asked = askExtension({ ...request, ...changes }, limits);
  return asked.ok ? null : asked.cause;
};
const plus = (moment: Date, ms: number) => new Date(moment.getTime() + ms);

describe("asking for an extension", () => {
  it("is possible with a reason and a later time, also after the deadline", () => {
    expect(askExtension(request, limits)).toEqual({ ok: true, request });
  });

  it.each([
    ["no reason", { reason: " \u3000" }, "no-reason"],
    ["the common deadline itself", { until: enforced, requestedAt: japan("2027-07-29T09:00:00") }, "not-longer"],
    [
      "a millisecond more than the common deadline",
      { until: plus(enforced, 1), requestedAt: japan("2027-07-29T09:00:00") },
      null,
    ],
    ["the moment of the request", { until: request.requestedAt }, "past"],
    ["a moment after the request", { until: plus(request.requestedAt, 1) }, null],
    ["the last instant that leaves time to judge", { until: latest }, null],
    ["a moment more than that", { until: plus(latest, 1) }, "too-late"],
  ] satisfies [string, Partial<ExtensionRequest>, string | null][])("for %s", (_what, changes, cause) => {
    expect(causeOf(changes)).toBe(cause);
  });

  it("has no end where the office set none", () => {
    const far = { ...request, until: japan("2030-01-01T00:00:00") };

    expect(askExtension(far, { enforced, latest: null }).ok).toBe(true);
  });

  it("says what to do instead", () => {
    expect(askExtension({ ...request, until: plus(latest, 1) }, limits)).toEqual({
      ok: false,
      cause: "too-late",
      sentence: "延長後の期限は、審査に間に合うように2027年8月6日（金）17時までの日時を入力してください。",
    });
  });
});

describe("approving an extension", () => {
  it("takes a second person, and records who and when", () => {
    expect(approveExtension(request, approval)).toEqual({
      ok: true,
      extension: { ...request, approvedBy: "staff-2", approvedAt },
    });
  });

  it("is refused to whoever asked for it", () => {
    expect(approveExtension(request, { ...approval, approvedBy: request.requestedBy })).toEqual({
      ok: false,
      cause: "same-person",
      sentence: "延長を依頼した人は承認できません。ほかの職員に承認を依頼してください。",
    });
  });

  it("is refused once its time has come, or once the common deadline has been moved beyond it", () => {
    const overslept = approveExtension(request, { ...approval, approvedAt: request.until });
    const overtaken = approveExtension(request, { ...approval, limits: { enforced: request.until, latest } });

    expect([overslept, overtaken]).toMatchObject([
      { ok: false, cause: "past" },
      { ok: false, cause: "not-longer" },
    ]);
  });
});

describe("the extension of an entry", () => {
  const extension: Extension = { ...request, approvedBy: "staff-2", approvedAt };
  const longer: Extension = { ...extension, id: "extension-2", until: plus(request.until, 1) };

  it("is the one that reaches furthest, and of equal ones the one approved first", () => {
    const again: Extension = { ...longer, id: "extension-0", approvedAt: plus(approvedAt, 1) };

    expect(extensionOf("entry-1", [extension, again, longer])).toBe(longer);
    expect(extensionOf("entry-1", [longer, again, extension])).toBe(longer);
  });

  it("is none that belongs to another entry, or that one person gave alone", () => {
    const alone: Extension = { ...extension, approvedBy: extension.requestedBy };

    expect(extensionOf("entry-2", [extension])).toBeNull();
    expect(extensionOf("entry-1", [alone])).toBeNull();
  });
});
