import { WebAuthnError } from "@simplewebauthn/browser";
import { answer, type FormAction, type FormState, type FormValue } from "@/lib/forms/form";

/** What the device is asked, or why it is not. */
export type Begun<Options> =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly state: FormState };

export type Begin<Options> = (data: FormData) => Promise<Begun<Options>>;

const STOPPED =
  "パスキーの確認が取りやめられたか、時間が過ぎました。もう一度ボタンを押し、端末の画面の案内に従ってください。";
const KNOWN = "この端末には、このアカウントのパスキーがすでに登録されています。";
const UNABLE =
  "この端末では、パスキーを使えませんでした。画面ロックが設定されているか確認するか、別の端末でお試しください。";

/** A form that asks the device before it is sent: challenge from the server, answer of the device, then the form itself. */
export function withCeremony<Options>(
  begin: Begin<Options>,
  ceremony: (options: Options) => Promise<unknown>,
  send: FormAction,
): FormAction {
  return async (previous, data) => {
    const begun = await begin(data);
    if (!begun.ok) return begun.state;
    try {
      data.set("answer", JSON.stringify(await ceremony(begun.options)));
    } catch (error) {
      return answer({ values: textsOf(data), message: sentenceOf(error) });
    }
    return send(previous, data);
  };
}

function sentenceOf(error: unknown): string {
  if (error instanceof WebAuthnError && error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED") return KNOWN;
  const name = error instanceof Error ? error.name : "";
  return name === "NotAllowedError" || name === "AbortError" ? STOPPED : UNABLE;
}

function textsOf(data: FormData): Readonly<Record<string, FormValue>> {
  return Object.fromEntries([...data].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}
