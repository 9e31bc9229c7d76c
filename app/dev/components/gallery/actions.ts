"use server";

import { redirect } from "next/navigation";
import { isProduction } from "@/lib/env";
import { answer, type FormState, listOf } from "@/lib/forms/form";
import { readFiles, readForm, readIntent } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { demoSchema } from "./demo-schema";

const SECRETS = ["password", "code"];

export async function demoAction(_previous: FormState, data: FormData): Promise<FormState> {
  if (isProduction()) return answer({ message: "この画面は使えません。" });
  const form = readForm(demoSchema, data, { secrets: SECRETS });
  const { values } = form.state;
  const kept = listOf(form.state, "plan");
  const added = readFiles(data, "planFile").map((file) => `${file.name}-${file.size}`);
  const released = data.get("release");
  const ids = [...kept, ...added].filter((id) => id !== released);
  const files = {
    planFile: ids.map((id) => ({ id, name: id.replace(/-\d+$/, ""), size: Number(id.split("-").at(-1)) })),
  };

  if (typeof released === "string")
    return answer({ values, files, notices: { planFile: "ファイルを解除しました。" }, focus: "planFile" });
  switch (readIntent(data, ["lookup", "upload", "refuse", "fail"])) {
    case "lookup":
      return found(values, files);
    case "upload":
      return answer({ values, files, notices: { planFile: "ファイルを追加しました。" }, focus: "planFile" });
    case "refuse":
      return { ...form.rejected("この宣言は、別の画面で先に更新されています。最新の内容を確かめてください。"), files };
    case "fail":
      throw new Error("The demo form was asked to fail.");
    default:
      if (!form.ok) return { ...form.state, files };
      redirect(`${routes.devComponents()}/form?done=1`);
  }
}

function found(values: FormState["values"], files: NonNullable<FormState["files"]>): FormState {
  return answer({
    values: { ...values, region: "13" },
    files,
    notices: { postalCode: "住所が見つかりました。都道府県を入力しました。" },
    focus: "region",
  });
}
