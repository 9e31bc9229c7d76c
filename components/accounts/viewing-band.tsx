import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import { formatTime } from "@/lib/japan/dates";

type ViewingBandProps = {
  readonly viewing: { readonly id: string; readonly name: string; readonly until: Date };
  readonly end: (data: FormData) => Promise<void>;
};

/** On every page, so that nobody forgets as whom they look. */
export function ViewingBand({ viewing: { id, name, until }, end }: ViewingBandProps) {
  return (
    <section
      aria-label="代わりに見ている画面"
      className="border-b-2 border-warning-yellow-2 bg-yellow-50 px-4 py-3 desktop:px-8"
    >
      <div className="mx-auto flex max-w-wide flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="min-w-0 flex-1 basis-72">
          <strong>{name}さんの画面を見ています（閲覧だけ）。</strong>
          {formatTime(until)}に終わります。何も変更できません。見たことは、あなたの操作として記録されます。
        </p>
        <form action={end}>
          <HiddenField name="viewing" value={id} />
          <Button type="submit" look="outline" size="medium">
            自分の画面に戻る
          </Button>
        </form>
      </div>
    </section>
  );
}
