import { CLOSED_FOR_MAINTENANCE } from "@/lib/problems";

const UNREACHABLE =
  "送信できませんでした。通信の状態を確かめて、もう一度ボタンを押してください。入力した内容はこの画面に残っています。";
const OUTDATED =
  "ページが新しくなったため、送信できませんでした。入力した内容を控えてから、ページを読み込み直してください。";

/** What is said when a send came to nothing. The framework's own signals (redirect, not found) pass on. */
export function failedSend(error: unknown): string {
  const { name, message, digest } = traitsOf(error);
  if (digest.startsWith("NEXT_")) throw error;
  if (name === "UnrecognizedActionError") return OUTDATED;
  if (message.startsWith(CLOSED_FOR_MAINTENANCE)) return message;
  return digest ? failedOnServer(digest) : UNREACHABLE;
}

function failedOnServer(reference: string): string {
  return `システムの不具合により送信できませんでした。入力した内容はこの画面に残っています。時間をおいて、もう一度ボタンを押してください。続く場合は、次の番号を添えてお問い合わせください：${reference}`;
}

function traitsOf(error: unknown): { readonly name: string; readonly message: string; readonly digest: string } {
  if (!(error instanceof Error)) return { name: "", message: "", digest: "" };
  return { name: error.name, message: error.message, digest: "digest" in error ? String(error.digest) : "" };
}
