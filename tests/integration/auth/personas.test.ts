import { afterEach, describe, expect, it, vi } from "vitest";
import { demoAccounts } from "@/lib/accounts/demo-accounts";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { seedAccounts } from "@/prisma/seed/accounts";
import { operator } from "@/tests/factories/accounts";
import { mockNext, NotFound, Redirected, request } from "@/tests/support/next-request";

const [reviewer] = demoAccounts;

async function portal(appEnv: "demo" | "production") {
  vi.resetModules();
  vi.stubEnv("APP_ENV", appEnv);
  mockNext();
  return {
    enterAction: (await import("@/app/dev/personas/actions")).enterAction,
    DevLayout: (await import("@/app/dev/layout")).default,
    PersonasPage: (await import("@/app/dev/personas/page")).default,
    currentStaff: (await import("@/lib/auth/session")).currentStaff,
  };
}

function formOf(email: string): FormData {
  const data = new FormData();
  data.set("email", email);
  return data;
}

afterEach(() => {
  request.clear();
  vi.unstubAllEnvs();
});

describe("personas", () => {
  it("sign in with one click in a demo", async () => {
    await perform(operator, seedAccounts);
    const { enterAction, currentStaff } = await portal("demo");

    await expect(enterAction(formOf(reviewer.email))).rejects.toEqual(new Redirected("/admin"));

    expect(await currentStaff()).toMatchObject({ kind: "staff", name: reviewer.name, duties: reviewer.duties });
  });

  it.each(["yunagi@example.jp", "shinme@example.jp", "nobody@example.jp", "", "' OR 1=1 --"])(
    "are nobody else: %j",
    async (email) => {
      await perform(operator, seedAccounts);
      const { enterAction } = await portal("demo");

      await expect(enterAction(formOf(email))).rejects.toBeInstanceOf(NotFound);
      expect(request.cookies.size).toBe(0);
    },
  );

  it("do not exist in production, neither page nor action", async () => {
    await perform(operator, seedAccounts);
    const { enterAction, DevLayout, PersonasPage } = await portal("production");
    const sessions = await db.session.count();

    await expect(enterAction(formOf(reviewer.email))).rejects.toBeInstanceOf(NotFound);
    await expect(PersonasPage()).rejects.toBeInstanceOf(NotFound);
    await expect(DevLayout({ children: null })).rejects.toBeInstanceOf(NotFound);

    expect(request.cookies.size).toBe(0);
    expect(await db.session.count()).toBe(sessions);
  });
});
