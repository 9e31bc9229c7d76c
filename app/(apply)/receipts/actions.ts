"use server";

import { redirect } from "next/navigation";
import { sha256Hex } from "@/lib/crypto/sha256";
import { answer, type FormState } from "@/lib/forms/form";
import { readFiles, readForm, readIntent } from "@/lib/forms/read-form";
import { COPY_BYTES_MAX, numberOfCopy } from "@/lib/receipts/copy-file";
import { receiptCheckSchema } from "@/lib/receipts/schema";
import { routes } from "@/lib/routes";

const NO_FILE = "控えのデータ（.json のファイル）を選択してください。";
const TOO_BIG = "ファイルが大きすぎます。ダウンロードしたままの控えのデータを選択してください。";
const NO_COPY =
  "控えのデータとして読めませんでした。手続きの状況の画面からダウンロードした .json のファイルを選択してください。";

/** The answer has an address of its own, at which it is looked up again: it can be passed on, and not be made up. */
export async function checkReceiptAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(receiptCheckSchema, data);
  if (readIntent(data, ["file"]) === "file") return checkCopy(form.state.values, data);
  if (!form.ok) return form.state;
  redirect(routes.receipts(form.value));
}

async function checkCopy(values: FormState["values"], data: FormData): Promise<FormState> {
  const [file] = readFiles(data, "copy", 1);
  if (file === undefined || file.size === 0) return answer({ values, errors: { copy: NO_FILE } });
  if (file.size > COPY_BYTES_MAX) return answer({ values, errors: { copy: TOO_BIG } });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const number = numberOfCopy(bytes);
  if (number === null) return answer({ values, errors: { copy: NO_COPY } });
  redirect(routes.receipts({ number, code: sha256Hex(bytes), by: "file" }));
}
