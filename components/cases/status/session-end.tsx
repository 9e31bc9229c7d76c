import { Button } from "@/components/ui/button";
import { formatTime } from "@/lib/japan/dates";

type SessionEndProps = { readonly until: Date; readonly action: () => Promise<void> };

/** Anyone at this browser sees the case until then. */
export function SessionEnd({ until, action }: SessionEndProps) {
  return (
    <div
      data-print="hide"
      className="flex max-w-form flex-wrap items-center justify-between gap-4 rounded-8 bg-solid-gray-50 p-4"
    >
      <p className="min-w-0 flex-1 basis-64">
        この画面は{formatTime(until)}まで見られます。ほかの人と使う端末では、見終わったら終了してください。
      </p>
      <form action={action}>
        <Button type="submit" look="outline" size="medium">
          手続きの確認を終了する
        </Button>
      </form>
    </div>
  );
}
