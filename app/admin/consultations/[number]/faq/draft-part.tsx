import { Findings } from "@/components/faq-desk/findings";
import { type FaqDraft, MakeFaqForm } from "@/components/faq-desk/make-faq-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Heading } from "@/components/ui/heading";
import type { Replacement } from "@/lib/consultations/anonymizing/kinds";
import type { Suspicion } from "@/lib/consultations/anonymizing/suspicious";
import { makeFaqAction } from "./actions";

type DraftPartProps = {
  readonly title: string;
  readonly draft: FaqDraft;
  readonly details: string;
  readonly replaced: readonly Replacement[];
  readonly suspicious: readonly Suspicion[];
};

/** The form, with what was found in its words beside it; read before it where there is no room beside. */
export function DraftPart({ title, draft, details, replaced, suspicious }: DraftPartProps) {
  return (
    <section aria-labelledby="draft" className="flex flex-col gap-6">
      <Heading level={2} id="draft">
        下書きを整える
      </Heading>
      <p className="max-w-text">
        名称や連絡先を置き換えた案です。ここで作るのは下書きで、公開はコンテンツ担当者が行います。もとの相談は変わりません。
      </p>
      <div className="grid gap-x-12 gap-y-8 desktop:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="self-start desktop:col-start-2">
          <Findings replaced={replaced} suspicious={suspicious} />
        </div>
        <div className="flex min-w-0 flex-col gap-8 desktop:col-start-1 desktop:row-start-1">
          {details !== "" && (
            <Disclosure summary="相談の内容（名称などを置き換えた文）">
              <p className="whitespace-pre-line wrap-break-word">{details}</p>
            </Disclosure>
          )}
          <MakeFaqForm key={draft.messageId} draft={draft} action={makeFaqAction} title={title} />
        </div>
      </div>
    </section>
  );
}
