import { expect, it } from "vitest";
import { describeFailure } from "@/lib/mail/delivery-failure";

const refusal = (responseCode: number, command: string, response: string) =>
  Object.assign(new Error(response), { code: "EENVELOPE", responseCode, command, response });

it.each([
  [
    refusal(550, "RCPT TO", "550 5.1.1 <a@example.jp> unknown"),
    "550 5.1.1 宛先のメールアドレスが受け付けられませんでした",
    true,
  ],
  [refusal(554, "DATA", "554 rejected for a@example.jp"), "554 送信サーバーが受け付けませんでした", true],
  [refusal(553, "MAIL FROM", "553 5.7.1 not yours"), "553 5.7.1 送信サーバーが受け付けませんでした", false],
  [
    refusal(452, "RCPT TO", "452-4.2.2 <a@example.jp> full"),
    "452 4.2.2 送信サーバーが一時的に受け付けませんでした",
    false,
  ],
  [Object.assign(new Error("x"), { code: "EAUTH", responseCode: 535 }), "535 送信サーバーの認証に失敗しました", false],
  [
    Object.assign(new Error("a@example.jp"), { code: "ETIMEDOUT" }),
    "ETIMEDOUT 送信サーバーの応答がありませんでした",
    false,
  ],
  [new Error("a@example.jp"), "送信できませんでした", false],
  [undefined, "送信できませんでした", false],
])("says of %s what an officer can use", (error, text, isPermanent) => {
  expect(describeFailure(error)).toEqual({ text, isPermanent });
});
