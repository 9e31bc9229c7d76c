import { z } from "zod";

/** Why a mail did not go: no word of the server's own text, which quotes the recipient. */
export type DeliveryFailure = {
  readonly text: string;
  /** The receiving side said no for good; asking on for days would only hide it from the staff. */
  readonly isPermanent: boolean;
};

const errorSchema = z.object({
  code: z.string().optional().catch(undefined),
  responseCode: z.number().int().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
});

type SmtpError = z.output<typeof errorSchema>;

const CONNECTION_PHRASES: Readonly<Record<string, string>> = {
  EAUTH: "送信サーバーの認証に失敗しました",
  ENOAUTH: "送信サーバーの認証の設定がありません",
  ECONNECTION: "送信サーバーに接続できませんでした",
  ECONNREFUSED: "送信サーバーに接続できませんでした",
  ESOCKET: "送信サーバーに接続できませんでした",
  ECONNRESET: "送信サーバーとの接続が切れました",
  ETIMEDOUT: "送信サーバーの応答がありませんでした",
  EDNS: "送信サーバーの名前を解決できませんでした",
  ETLS: "送信サーバーと暗号化した接続ができませんでした",
  EREQUIRETLS: "送信サーバーと暗号化した接続ができませんでした",
  EPROTOCOL: "送信サーバーの応答を読み取れませんでした",
};

/** Commands in which a 5xx concerns this mail; elsewhere it concerns our own set-up, which somebody will mend. */
const ABOUT_THE_MAIL = ["RCPT TO", "DATA"];

export function describeFailure(error: unknown): DeliveryFailure {
  const { data = {} } = errorSchema.safeParse(error);
  return { text: `${codesOf(data)} ${phraseOf(data)}`.trim(), isPermanent: isPermanent(data) };
}

function codesOf({ code, response, responseCode }: SmtpError): string {
  if (responseCode === undefined) return code ?? "";
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? "")?.[1];
  return [responseCode, enhanced].filter((part) => part !== undefined).join(" ");
}

function phraseOf({ code, responseCode, command }: SmtpError): string {
  const connection = CONNECTION_PHRASES[code ?? ""];
  if (connection !== undefined) return connection;
  if (responseCode === undefined)
    return code === "EENVELOPE" ? "宛先のメールアドレスを使えませんでした" : "送信できませんでした";
  if (responseCode < 500) return "送信サーバーが一時的に受け付けませんでした";
  return command === "RCPT TO"
    ? "宛先のメールアドレスが受け付けられませんでした"
    : "送信サーバーが受け付けませんでした";
}

function isPermanent({ code, responseCode, command }: SmtpError): boolean {
  if (responseCode === undefined) return code === "EENVELOPE";
  return responseCode >= 500 && code !== "EAUTH" && ABOUT_THE_MAIL.includes(command ?? "");
}
