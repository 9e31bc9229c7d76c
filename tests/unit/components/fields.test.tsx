import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { CheckboxField } from "@/components/form/checkbox-field";
import { CodeField } from "@/components/form/code-field";
import { ConsentField } from "@/components/form/consent-field";
import { DateField } from "@/components/form/date-field";
import { FileField } from "@/components/form/file-field";
import { PasswordField } from "@/components/form/password-field";
import { PostalCodeField } from "@/components/form/postal-code-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { attributesOf, renderInForm, wordsOf } from "./render";

const OPTIONS = [
  { value: "a", label: "あ" },
  { value: "b", label: "い", help: "二つ目" },
];

const controls: Record<string, { field: ReactElement; marker: string; help?: true }> = {
  TextField: { field: <TextField name="x" label="欄" help="助け" required />, marker: 'name="x"' },
  TextArea: { field: <TextArea name="x" label="欄" help="助け" required limit={40} />, marker: 'name="x"' },
  SelectField: {
    field: <SelectField name="x" label="欄" help="助け" required options={OPTIONS} />,
    marker: 'name="x"',
  },
  PostalCodeField: { field: <PostalCodeField name="x" help="助け" required intent="lookup" />, marker: 'name="x"' },
  PasswordField: {
    field: <PasswordField name="x" label="欄" help="助け" required autoComplete="new-password" />,
    marker: 'name="x"',
  },
  CodeField: { field: <CodeField name="x" label="欄" help="助け" required />, marker: 'name="x"' },
  ConsentField: { field: <ConsentField name="x" label="欄" help="助け" required />, marker: 'name="x"' },
  RadioField: { field: <RadioField name="x" label="欄" help="助け" required options={OPTIONS} />, marker: "<fieldset" },
  CheckboxField: {
    field: <CheckboxField name="x" label="欄" help="助け" required options={OPTIONS} />,
    marker: "<fieldset",
  },
  DateField: { field: <DateField name="x" label="欄" help="助け" required />, marker: "<fieldset" },
};

describe.each(Object.entries(controls))("%s", (_name, { field, marker }) => {
  it("is found under its name and described by its help", () => {
    const control = attributesOf(renderInForm(field), marker);

    expect(control.id).toBe("x");
    expect(control["aria-describedby"]?.split(" ")[0]).toBe("x-help");
    expect(control["aria-invalid"]).toBeUndefined();
  });

  it("says first what is wrong, below the control and in words", () => {
    const html = renderInForm(field, { errors: { x: "直してください。" }, stamp: "1" });

    expect(attributesOf(html, marker)["aria-describedby"]?.split(" ").slice(0, 2)).toEqual(["x-error", "x-help"]);
    expect(html).toContain('aria-invalid="true"');
    expect(wordsOf(html)).toContain("エラー：＊直してください。");
    expect(html.indexOf('id="x-error"')).toBeGreaterThan(html.indexOf('name="x'));
  });

  it("marks what is required and what is not in words, and leaves the judging to the server", () => {
    const html = renderInForm(field);

    expect(wordsOf(html)).toContain("※必須");
    expect(html).not.toMatch(/ (placeholder|required|maxlength|pattern|style)=/i);
  });

  it("keeps its ids apart from those of another form on the page", () => {
    expect(attributesOf(renderInForm(field, {}, "note"), marker).id).toBe("note-x");
  });
});

describe("what a field shows", () => {
  it("shows what it opened with, until the server has answered", () => {
    const field = <TextField name="x" label="欄" defaultValue="前の答え" />;

    expect(attributesOf(renderInForm(field), 'name="x"').value).toBe("前の答え");
    expect(attributesOf(renderInForm(field, { stamp: "1" }), 'name="x"').value).toBe("");
    expect(attributesOf(renderInForm(field, { stamp: "1", values: { x: "今の答え" } }), 'name="x"').value).toBe(
      "今の答え",
    );
  });

  it("keeps choices, also when all of them were taken away", () => {
    const field = <CheckboxField name="x" label="欄" options={OPTIONS} defaultValue={["a"]} />;

    expect(attributesOf(renderInForm(field), 'value="a"')).toHaveProperty("checked");
    expect(renderInForm(field, { stamp: "1", values: { x: "b" } })).toMatch(
      /checked=""[^>]*value="b"|value="b"[^>]*checked=""/,
    );
    expect(renderInForm(field, { stamp: "1" })).not.toContain("checked");
  });

  it("keeps the chosen option of a select", () => {
    const html = renderInForm(<SelectField name="x" label="欄" options={OPTIONS} />, { values: { x: "b" } });

    expect(html).toContain('<option value="b" selected="">');
    expect(wordsOf(html)).toContain("※任意選択してください");
  });

  it("never shows a secret again", () => {
    const state = { values: { x: "secret" }, stamp: "1" };

    expect(renderInForm(<CodeField name="x" label="欄" />, state)).not.toContain('secret"');
    expect(renderInForm(<PasswordField name="x" label="欄" autoComplete="current-password" />, state)).not.toContain(
      'value="secret"',
    );
  });

  it("masks a password, says which one it is, and forbids nobody to paste one", () => {
    const html = renderInForm(<PasswordField name="x" label="欄" autoComplete="current-password" />);

    expect(attributesOf(html, 'name="x"')).toMatchObject({ type: "password", autoComplete: "current-password" });
    expect(html).not.toMatch(/ (onpaste|maxlength|readonly)=/i);
  });

  it("says whether an answer is published", () => {
    expect(wordsOf(renderInForm(<TextField name="x" label="欄" visibility="public" />))).toContain("欄※任意公開");
    expect(wordsOf(renderInForm(<TextField name="x" label="欄" visibility="private" />))).toContain("欄※任意非公開");
  });
});

describe("DateField", () => {
  it("marks only the wrong part and shows its sentence once", () => {
    const html = renderInForm(<DateField name="x" label="日" required />, { errors: { "x.month": "月を直す" } });

    expect(attributesOf(html, 'name="x.year"')["aria-invalid"]).toBeUndefined();
    expect(attributesOf(html, 'name="x.month"')).toMatchObject({
      "aria-invalid": "true",
      "aria-describedby": "x-error",
    });
    expect(wordsOf(html).match(/月を直す/g)).toHaveLength(1);
  });

  it("opens with a stored day", () => {
    const html = renderInForm(<DateField name="x" label="日" defaultValue="2026-09-07" />);

    expect(["year", "month", "day"].map((part) => attributesOf(html, `name="x.${part}"`).value)).toEqual([
      "2026",
      "9",
      "7",
    ]);
  });
});

describe("FileField", () => {
  const field = (
    <FileField
      name="x"
      idsName="ids"
      label="計画書"
      help="PDF"
      uploadIntent="upload"
      files={[{ id: "1", name: "前.pdf", size: 500 }]}
    />
  );

  it("carries stored files as hidden ids and offers to let each go", () => {
    const html = renderInForm(field);

    expect(attributesOf(html, 'name="ids"')).toMatchObject({ type: "hidden", value: "1" });
    expect(attributesOf(html, 'name="release"')).toMatchObject({ type: "submit", value: "1" });
    expect(wordsOf(html)).toContain("前.pdf（500バイト）解除：前.pdf");
  });

  it("shows the files that the server names, even when there are none left", () => {
    const files = { x: [{ id: "2", name: "後.pdf", size: 2_000_000 }] };

    expect(wordsOf(renderInForm(field, { files }))).toContain("後.pdf（1.9MB）");
    expect(renderInForm(field, { files: { x: [] } })).not.toContain('name="ids"');
  });
});

describe("TextArea", () => {
  it("states its limit without script and has a quiet place for the count", () => {
    const html = renderInForm(<TextArea name="x" label="欄" limit={1000} />);

    expect(wordsOf(html)).toContain("1,000文字まで入力できます。");
    expect(html).toContain('role="status"');
  });
});
