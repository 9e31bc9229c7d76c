import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FoldedForm } from "@/components/form/folded-form";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { answer, emptyForm, type FormState } from "@/lib/forms/form";
import { attributesOf, wordsOf } from "./render";

type Standing = Pick<ComponentProps<typeof GovForm>, "isOffered">;

function render(initial: FormState, standing: Standing = {}): string {
  return renderToStaticMarkup(
    <GovForm
      action={async () => emptyForm}
      initial={initial}
      title="団体の情報 - 自己宣言"
      heading={<h1>団体の情報</h1>}
      idPrefix="org"
      {...standing}
    >
      <TextField name="name" label="名称" />
      <SubmitButton>次へ進む</SubmitButton>
      <SubmitButton intent="save" look="outline">
        保存する
      </SubmitButton>
    </GovForm>,
  );
}

describe("GovForm", () => {
  it("is silent before anything was sent", () => {
    const html = render(emptyForm);

    expect(html).toContain("<title>団体の情報 - 自己宣言</title>");
    expect(html).not.toContain('role="alert"');
    expect(html).toMatch(/<form[^>]*noValidate=""/i);
  });

  it("names every error above the heading, each linked to its field", () => {
    const html = render(answer({ errors: { name: "名称を入力してください。", "start.day": "日を直す" } }));

    expect(html).toContain("<title>エラー：団体の情報 - 自己宣言</title>");
    expect(html).toContain('href="#org-name"');
    expect(html).toContain('href="#org-start-day"');
    expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf("<h1>"));
    expect(wordsOf(html)).toContain("入力内容に問題があります");
  });

  it("can take the focus to the errors without script, and keeps the alert inside", () => {
    const html = render(answer({ errors: { name: "名称を入力してください。" } }));

    expect(html).toMatch(/<div tabindex="-1" autofocus="" class="[^"]*"><div role="alert"/i);
  });

  it("tells a refusal without calling it a fault of the input", () => {
    const words = wordsOf(render(answer({ message: "受付期間が終わりました。" })));

    expect(words).toContain("手続きを進められませんでした受付期間が終わりました。");
    expect(words).not.toContain("入力内容に問題があります");
  });

  it("is not there when it cannot be sent, but for its title", () => {
    expect(render(emptyForm, { isOffered: false })).toBe("<title>団体の情報 - 自己宣言</title>");
  });

  it("comes back as it was typed to whoever sent it too late", () => {
    const told = answer({ values: { name: "見本商事" }, message: "採点の期間が終わりました。" });
    const html = render(told, { isOffered: false });

    expect(wordsOf(html)).toContain("採点の期間が終わりました。");
    expect(attributesOf(html, 'name="name"')).toMatchObject({ value: "見本商事" });
  });

  it("lets Enter mean the main button, which has no intent", () => {
    const buttons = [...render(emptyForm).matchAll(/<button[^>]*>/g)].map(([tag]) => tag);

    expect(buttons[0]).toContain('aria-hidden="true"');
    expect(buttons[1]).not.toContain("name=");
    expect(attributesOf(buttons[2] ?? "", 'value="save"')).toMatchObject({ name: "intent", type: "submit" });
  });
});

describe("FoldedForm", () => {
  const renderFolded = (initial: FormState) =>
    renderToStaticMarkup(
      <FoldedForm action={async () => emptyForm} initial={initial} disclosure="取りやめる">
        <TextField name="name" label="名称" />
      </FoldedForm>,
    );

  it("stands open with its errors", () => {
    expect(renderFolded(emptyForm)).toContain('<details class="group">');
    const html = renderFolded(answer({ errors: { name: "名称を入力してください。" } }));
    expect(html).toMatch(/<details open="" [^>]*>.*role="alert"/);
  });
});
