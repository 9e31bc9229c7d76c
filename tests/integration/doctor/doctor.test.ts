import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { applicationUrl } from "@/lib/db/connection";
import { examineDatabase, examineReplica } from "@/lib/server/doctor/database";
import { examineDisk, examineScanner, examineStorage } from "@/lib/server/doctor/files";
import type { Finding } from "@/lib/server/doctor/finding";
import { examineMail } from "@/lib/server/doctor/mail";
import { examineProxies } from "@/lib/server/doctor/network";
import { examineAddress } from "@/lib/server/doctor/outside";
import { FakeClamd } from "@/tests/support/clamd";
import { ownerUrl } from "@/tests/support/database";
import { TestSmtpServer } from "@/tests/support/smtp";
import { withEmptyDatabase } from "@/tests/support/spare-database";

const secret = randomBytes(12).toString("hex");
const stateOf = (findings: readonly Finding[], about: string) =>
  findings.find((finding) => finding.about === about)?.state;

it("finds the database in order, and misses the worker", async () => {
  const findings = await examineDatabase(applicationUrl());

  for (const about of ["データベース", "データベースの更新", "データベースの役割", "時計"])
    expect(stateOf(findings, about), about).toBe("good");
  expect(findings.find(({ about }) => about === "裏方の処理")?.sentence).toContain("npm start");
});

it("says that a role which can change the record of what was done is not to be used", async () => {
  const findings = await examineDatabase(ownerUrl);

  expect(stateOf(findings, "データベースの役割")).toBe("wrong");
});

it("says of a database without its tables that they are missing, and not that it is away", async () => {
  const findings = await withEmptyDatabase(examineDatabase);

  expect(stateOf(findings, "データベース")).toBe("good");
  expect(findings.find(({ about }) => about === "データベースの更新")).toMatchObject({ state: "wrong" });
});

it("says of a database before the first start that its role and tables are to come, and not that the password is wrong", async () => {
  const unborn = new URL(applicationUrl());
  unborn.username = "portal_unborn";
  const wrongPassword = new URL(applicationUrl());
  wrongPassword.password = secret;

  const findings = await examineDatabase(unborn.toString(), ownerUrl);
  const [refused] = await examineDatabase(wrongPassword.toString(), ownerUrl);

  expect(stateOf(findings, "データベース")).toBe("good");
  expect(findings.find(({ about }) => about === "データベースの更新")?.sentence).toContain("初回のnpm start");
  expect(refused?.sentence).toContain("28P01");
});

it("says what to do about a database that is away or is no replica, and shows no password", async () => {
  const [away] = await examineDatabase(`postgresql://portal_app:${secret}@127.0.0.1:9/portal`);
  const replica = await examineReplica(applicationUrl());

  expect(away).toMatchObject({ about: "データベース", state: "wrong" });
  expect(away?.sentence).toContain("ECONNREFUSED");
  expect(JSON.stringify(away)).not.toContain(secret);
  expect(replica.state).toBe("look");
});

it("greets the mail server without sending anything", async () => {
  const server = new TestSmtpServer();
  const SMTP_URL = await server.listen();
  expect(await examineMail({ SMTP_URL, APP_ENV: "production" })).toMatchObject({ state: "good" });
  await server.close();
  expect(server.received).toEqual([]);

  const away = await examineMail({ SMTP_URL: `smtp://sender:${secret}@127.0.0.1:9`, APP_ENV: "production" });
  expect(away.state).toBe("wrong");
  expect(away.sentence).not.toContain(secret);
  expect(await examineMail({ SMTP_URL: undefined, APP_ENV: "production" })).toMatchObject({ state: "wrong" });
  expect(await examineMail({ SMTP_URL: undefined, APP_ENV: "demo" })).toMatchObject({ state: "good" });
});

it("writes and reads a file, and asks the scanner", async () => {
  const scanner = new FakeClamd();
  const CLAMD_URL = await scanner.start();
  const env = { DATA_DIR: process.env.DATA_DIR ?? ".", STORAGE_URL: undefined, APP_ENV: "production" } as const;

  expect(await examineStorage(env)).toMatchObject({ state: "good" });
  expect((await examineDisk(env)).about).toBe("空き容量");
  expect(await examineScanner({ ...env, CLAMD_URL })).toMatchObject({ state: "good" });
  await scanner.stop();
  expect(await examineScanner({ ...env, CLAMD_URL })).toMatchObject({ state: "wrong" });
  expect(await examineScanner({ ...env, CLAMD_URL: undefined })).toMatchObject({ state: "look" });
});

it("tells the room on the disk where a folder is to come, before the first start", async () => {
  const [here, missing] = await Promise.all([
    examineDisk({ DATA_DIR: tmpdir() }),
    examineDisk({ DATA_DIR: join(tmpdir(), `portal-${secret}`, "data") }),
  ]);

  expect(missing.state).toBe(here.state);
  await expect(examineDisk({ DATA_DIR: join(import.meta.filename, "data") })).rejects.toThrow("ENOTDIR");
});

it("asks by the address that people use", async () => {
  const production = { PORT: 3000, APP_ENV: "production" } as const;

  expect(await examineAddress({ ...production, BASE_URL: "http://portal.example.jp" })).toMatchObject({
    state: "wrong",
  });
  const away = await examineAddress({ ...production, BASE_URL: "https://127.0.0.1:9" });
  expect(away.state).toBe("look");
});

it("says whose word about a visitor's address counts", () => {
  const production = { APP_ENV: "production", BASE_URL: "https://portal.example.jp", HOST: "0.0.0.0" } as const;
  const found = (TRUSTED_PROXIES: string, changes = {}) =>
    examineProxies({ ...production, TRUSTED_PROXIES, ...changes });

  expect(found("127.0.0.1,::1")).toMatchObject({ state: "look" });
  expect(found("127.0.0.1,::1", { HOST: "127.0.0.1" })).toMatchObject({ state: "good" });
  expect(found("10.0.0.5").sentence).toContain("10.0.0.5から届いたものだけ");
  expect(found("0.0.0.0/0")).toMatchObject({ state: "wrong" });
  expect(found("127.0.0.1,::1", { BASE_URL: undefined })).toMatchObject({ state: "good" });
});
