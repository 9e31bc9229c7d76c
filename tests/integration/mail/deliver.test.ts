import { afterEach, beforeEach, expect, it } from "vitest";
import { deliverMail, MailNotDelivered, PERMANENT_TRIES } from "@/lib/mail/deliver";
import { type Sender, smtpSender } from "@/lib/mail/transport";
import { createMail, findMail } from "@/tests/factories/mail";
import { TestSmtpServer } from "@/tests/support/smtp";

const FROM = "地方創生テレワークポータル <no-reply@portal.example.jp>";

let server: TestSmtpServer;
let send: Sender;

beforeEach(async () => {
  server = new TestSmtpServer();
  send = smtpSender(await server.listen(), FROM);
});

afterEach(() => server.close());

const attempt = (id: string, isLastTry = false) => deliverMail(id, { isLastTry, send });

it("delivers a letter once, as it was written", async () => {
  const id = await createMail();

  await attempt(id);
  await attempt(id);

  expect(server.received).toHaveLength(1);
  const [{ mail, from, to } = missing()] = server.received;
  expect({ from, to }).toEqual({ from: "no-reply@portal.example.jp", to: ["tanto@midori-kobo.example.jp"] });
  expect(mail).toMatchObject({
    subject: "【受付】宣言の申請を受け付けました（D-2026-7K3M9X）",
    messageId: `<${id}@portal.example.jp>`,
    from: { name: "地方創生テレワークポータル", address: "no-reply@portal.example.jp" },
    to: [{ address: "tanto@midori-kobo.example.jp" }],
  });
  expect(mail.text?.trimEnd()).toBe("株式会社みどり工房 ご担当者様\n\n受け付けました。髙橋・﨑・①・𠮷も届きます。");
  expect(mail.html).toBeUndefined();
  expect(await findMail(id)).toMatchObject({ status: "SENT", attempts: 1, lastError: null, sentAt: expect.any(Date) });
});

it("tries again after a temporary refusal, under the same Message-ID", async () => {
  const id = await createMail();
  server.refusals.push({ at: "DATA", code: 451, text: "4.7.1 <tanto@midori-kobo.example.jp> greylisted" });

  await expect(attempt(id)).rejects.toThrow(MailNotDelivered);

  expect(await findMail(id)).toMatchObject({
    status: "QUEUED",
    attempts: 1,
    lastError: "451 4.7.1 送信サーバーが一時的に受け付けませんでした",
  });

  await attempt(id);

  expect(server.received.map(({ mail }) => mail.messageId)).toEqual([`<${id}@portal.example.jp>`]);
  expect(await findMail(id)).toMatchObject({ status: "SENT", attempts: 2, lastError: null });
});

it("tries again when nobody listens, and gives up after the last try", async () => {
  const id = await createMail();
  const nobody = { send: smtpSender("smtp://127.0.0.1:1", FROM) };

  await expect(deliverMail(id, { ...nobody, isLastTry: false })).rejects.toThrow(MailNotDelivered);
  expect(await findMail(id)).toMatchObject({
    status: "QUEUED",
    lastError: expect.stringContaining("接続できませんでした"),
  });

  await deliverMail(id, { ...nobody, isLastTry: true });
  expect(await findMail(id)).toMatchObject({ status: "FAILED", attempts: 2, sentAt: null });
});

it("hears of a recipient that does not exist after a few tries, and keeps no address in the reason", async () => {
  const id = await createMail();
  const refusal = { at: "RCPT", code: 550, text: "5.1.1 <tanto@midori-kobo.example.jp>: user unknown" } as const;
  server.refusals.push(...Array.from({ length: PERMANENT_TRIES }, () => refusal));

  for (let tries = 1; tries < PERMANENT_TRIES; tries += 1) await expect(attempt(id)).rejects.toThrow(MailNotDelivered);
  await attempt(id);

  expect(server.received).toEqual([]);
  expect(await findMail(id)).toMatchObject({
    status: "FAILED",
    attempts: PERMANENT_TRIES,
    lastError: "550 5.1.1 宛先のメールアドレスが受け付けられませんでした",
  });
});

it("cannot be made to add a header or a recipient", async () => {
  const subject = "受付\r\nBcc: thief@example.jp\r\nX-Evil: 1";
  const id = await createMail({ subject });
  const two = await createMail({ to: "a@example.jp, b@example.jp" });
  const broken = await createMail({ to: "a@example.jp>\r\nRCPT TO:<thief@example.jp" });

  await attempt(id);
  await attempt(two).catch(() => undefined);
  await attempt(broken).catch(() => undefined);

  const [{ mail, to } = missing()] = server.received;
  expect(to).toEqual(["tanto@midori-kobo.example.jp"]);
  expect(mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(["bcc"]));
  expect(mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(["x-evil"]));
  for (const other of server.received) {
    expect(other.to).toHaveLength(1);
    expect(other.to).not.toContain("thief@example.jp");
    expect(other.to).not.toContain("b@example.jp");
  }
});

it("keeps a letter and counts it as sent where there is no mail server", async () => {
  const id = await createMail({ template: "status-code", text: "確認コード：204816" });

  await deliverMail(id, { isLastTry: false, send: null });

  expect(await findMail(id)).toMatchObject({ status: "SENT", body: "確認コード：204816" });
});

it("forgets a one-time code once it is on its way", async () => {
  const id = await createMail({ template: "status-code", text: "確認コード：204816" });

  await attempt(id);

  expect(server.received[0]?.mail.text).toContain("204816");
  expect(await findMail(id)).toMatchObject({ status: "SENT", body: "" });
});

function missing(): never {
  throw new Error("No mail was received.");
}
