import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { createStaff, randomAddress } from "@/tests/factories/accounts";
import { newAddress, newcomer } from "@/tests/factories/members";
import { mockNext, request } from "@/tests/support/next-request";

mockNext();
const { awaitedLink, enterByLink, enterByLinkCode, mailSignInLink } = await import("@/lib/auth/member-link");
const { currentMember } = await import("@/lib/auth/member");
const { currentStaff } = await import("@/lib/auth/session");
const { leave } = await import("@/lib/auth/enter");
const { getLinkState } = await import("@/lib/members/queries");
const { memberPath } = await import("@/lib/auth/return-path");

const MINUTE = 60_000;

function newBrowser(): void {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
}

beforeEach(newBrowser);
afterEach(() => clock.shift(0));

async function letter(email: string): Promise<{ readonly token: string; readonly code: string }> {
  const { body } = await db.mail.findFirstOrThrow({
    where: { recipient: email, template: "member-sign-in" },
    orderBy: { createdAt: "desc" },
  });
  return { token: /token=([\w-]+)/.exec(body)?.[1] ?? "", code: /確認コード：(\d{6})/.exec(body)?.[1] ?? "" };
}

async function ask(email = newAddress()) {
  expect(await mailSignInLink(email, "/mypage")).toBeNull();
  return { email, ...(await letter(email)) };
}

const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

describe("the mailed link", () => {
  it("begins an account with the first use, and enters the browser that asked", async () => {
    const { email, token } = await ask();
    expect(await db.account.count({ where: { email } })).toBe(0);

    expect(await enterByLink(token)).toEqual({ next: "/mypage" });

    expect(await currentMember()).toMatchObject({ kind: "member", name: "", memberships: [], organizationId: null });
    expect(await currentStaff()).toBeNull();
    expect(await db.account.findMany({ where: { email } })).toMatchObject([{ kind: "MEMBER", passwordHash: null }]);
    const events = await db.auditEvent.findMany({ where: { action: { in: ["account.begin", "account.signIn"] } } });
    expect(events.length).toBeGreaterThan(1);
  });

  it("works once", async () => {
    const { token } = await ask();
    await enterByLink(token);
    const held = request.cookies.get("portal-session");
    const { email } = await ask();
    const second = await letter(email);
    await enterByLink(second.token);

    expect(await enterByLink(second.token)).toHaveProperty("message");
    expect(await enterByLink(token)).toHaveProperty("message");
    expect(request.cookies.get("portal-session")).not.toEqual(held);
  });

  it("holds for fifteen minutes", async () => {
    const { token, code } = await ask();
    clock.shift(15 * MINUTE + 1000);

    expect(await enterByLink(token)).toHaveProperty("message");
    expect(await enterByLinkCode(code)).toHaveProperty("message");
    expect(await currentMember()).toBeNull();
  });

  it("opens nothing in another browser, and says which one it is for", async () => {
    const { token, code } = await ask();
    const own = request.cookies.get("portal-member-link");
    newBrowser();

    expect(await getLinkState(token, null)).toBe("other-browser");
    expect(await enterByLink(token)).toHaveProperty("message");
    expect(await enterByLinkCode(code)).toHaveProperty("message");
    await ask();
    const secret = (await awaitedLink.read())?.secret ?? "";
    expect(await getLinkState(token, secret)).toBe("other-browser");
    expect(await enterByLink(token)).toHaveProperty("message");
    expect(await currentMember()).toBeNull();

    newBrowser();
    if (own) request.cookies.set("portal-member-link", own);
    expect(await enterByLinkCode(code)).toEqual({ next: "/mypage" });
    expect(await getLinkState(token, secret)).toBe("over");
  });

  it("ends the others of the same mailbox", async () => {
    const email = newAddress();
    const first = await ask(email);
    const kept = request.cookies.get("portal-member-link");
    newBrowser();
    const second = await ask(email);
    await enterByLink(second.token);
    newBrowser();
    if (kept) request.cookies.set("portal-member-link", kept);

    expect(await enterByLink(first.token)).toHaveProperty("message");
  });
});

describe("the mailed code", () => {
  it("can be tried five times", async () => {
    const { code } = await ask();

    for (const left of [4, 3, 2, 1]) {
      expect(await enterByLinkCode(other(code))).toEqual({ message: expect.stringContaining(`あと${left}回`) });
    }
    await enterByLinkCode(other(code));
    expect(await enterByLinkCode(code)).toEqual({ message: expect.stringContaining("使えなくなりました") });
    expect(await currentMember()).toBeNull();
  });
});

describe("nobody learns", () => {
  it("whether an address has an account, is staff, or was closed", async () => {
    const known = newAddress();
    await newcomer(known);
    const closed = newAddress();
    const { accountId } = await newcomer(closed);
    await db.account.update({ where: { id: accountId }, data: { isActive: false, closedAt: new Date() } });
    const staff = (await createStaff()).email;

    for (const email of [newAddress(), known, closed, staff]) {
      newBrowser();
      expect(await mailSignInLink(email, "/mypage")).toBeNull();
      expect(request.cookies.has("portal-member-link")).toBe(true);
    }
    expect(await db.mail.count({ where: { recipient: closed } })).toBe(0);
  });

  it("gives an address of staff an account of its own kind, never that of the office", async () => {
    const { id, email } = await createStaff(["ACCOUNTS"]);
    const { token } = await ask(email);

    await enterByLink(token);

    expect(await currentStaff()).toBeNull();
    expect((await currentMember())?.accountId).not.toBe(id);
  });
});

describe("limits", () => {
  it("hold for one mailbox and network, wherever within it one asks from", async () => {
    const email = newAddress();
    const network = randomAddress().split(".").slice(0, 3).join(".");
    for (let times = 1; times <= 5; times += 1) {
      request.headers.set("x-portal-client", `${network}.${times}`);
      expect(await mailSignInLink(email, "/mypage")).toBeNull();
    }
    request.headers.set("x-portal-client", `${network}.9`);

    expect(await mailSignInLink(email, "/mypage")).toHaveProperty("message");
    expect(await mailSignInLink(newAddress(), "/mypage")).toBeNull();
    request.headers.set("x-portal-client", randomAddress());
    expect(await mailSignInLink(email, "/mypage")).toBeNull();
  });
});

describe("the session", () => {
  it("ends after half an hour without a request, and with the sign-out", async () => {
    const { token } = await ask();
    await enterByLink(token);
    clock.shift(31 * MINUTE);
    expect(await currentMember()).toBeNull();
    clock.shift(0);
    const member = await currentMember();

    await leave(member);

    const session = await db.session.findUniqueOrThrow({ where: { id: member?.sessionId ?? "" } });
    expect(session.revokedAt).not.toBeNull();
  });
});

it.each([
  ["/mypage/members", "/mypage/members"],
  ["/mypage/invitations?token=ab-c_1", "/mypage/invitations?token=ab-c_1"],
  ["//evil.example", "/mypage"],
  ["/\\evil.example", "/mypage"],
  ["https://evil.example/mypage", "/mypage"],
  ["/mypage/../admin", "/mypage"],
  ["/mypage%2f..%2fadmin", "/mypage"],
  ["/admin", "/mypage"],
  ["/mypage/sign-in", "/mypage"],
  ["/mypage@evil.example", "/mypage"],
])("leads from %s to %s", (given, to) => {
  expect(memberPath(given)).toBe(to);
});
