import { expect, it, vi } from "vitest";
import { DEMO_PASSWORD, demoAccounts } from "@/lib/accounts/demo-accounts";
import { listPersonas } from "@/lib/accounts/personas";
import { proveCode, provePassword } from "@/lib/accounts/sign-in";
import { db } from "@/lib/db/client";
import { Duty } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { seedAccounts } from "@/prisma/seed/accounts";
import { browser, operator } from "@/tests/factories/accounts";

it("adds the invented people once, and each can sign in as the README says", async () => {
  await perform(operator, seedAccounts);
  const first = await db.account.findMany({ orderBy: { id: "asc" } });
  await perform(operator, seedAccounts);

  expect(await db.account.findMany({ orderBy: { id: "asc" } })).toEqual(first);
  for (const persona of await listPersonas()) {
    const password = await provePassword({ email: persona.email, password: DEMO_PASSWORD }, browser());
    expect([persona.email, password.ok]).toEqual([persona.email, persona.isActive]);
    if (!password.ok || password.value.next === "setup") continue;
    const session = await proveCode(password.value.proof, persona.code ?? "", browser());
    expect([persona.email, session.ok]).toEqual([persona.email, true]);
  }
});

it("has two people who review and two who administer accounts, all duties, one new and one who left", () => {
  const holders = (duty: string) =>
    demoAccounts.filter(({ state, duties }) => state === "ready" && duties.some((one) => one === duty));

  expect([holders("DECLARATIONS"), holders("ACCOUNTS")].map(({ length }) => length)).toEqual([2, 2]);
  expect(new Set(demoAccounts.flatMap(({ duties }) => [...duties]))).toEqual(new Set(Object.values(Duty)));
  expect(demoAccounts.map(({ state }) => state).filter((state) => state !== "ready")).toEqual(["new", "closed"]);
  expect(demoAccounts.every(({ email }) => email.endsWith("@example.jp"))).toBe(true);
});

it("refuses production, where none of them exists", async () => {
  vi.resetModules();
  vi.stubEnv("APP_ENV", "production");
  const production = await import("@/prisma/seed/accounts");
  const personas = await import("@/lib/accounts/personas");

  await expect(perform(operator, production.seedAccounts)).rejects.toThrow("do not exist in production");
  expect(await personas.listPersonas()).toEqual([]);
  expect(await personas.getPersona(demoAccounts[0].email)).toBeNull();
  vi.unstubAllEnvs();
});
