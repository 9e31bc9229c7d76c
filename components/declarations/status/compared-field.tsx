import { DiffView } from "@/components/ui/diff-view";
import type { ComparedField as Compared } from "@/lib/corrections/compared";
import { routes } from "@/lib/routes";

type ComparedFieldProps = Compared & {
  /** What is wrong with it, with the way to mend it. */
  readonly fault: string | undefined;
  readonly change: string;
};

/** Before and after of one answer. A picture is shown, not named. */
export function ComparedField({ field, label, before, after, fault, change }: ComparedFieldProps) {
  return (
    <div className="flex flex-col gap-3">
      {field === "logo" ? (
        <Pictures before={before} after={after} />
      ) : (
        <DiffView label={label} before={before} after={after} />
      )}
      {fault !== undefined && (
        <p>
          <a href={`${change}#${field}`} className="text-error-1 visited:text-error-1">
            <span aria-hidden="true">＊</span>
            {fault}
          </a>
        </p>
      )}
    </div>
  );
}

type PicturesProps = { readonly before: string; readonly after: string };

function Pictures({ before, after }: PicturesProps) {
  return (
    <div className="grid gap-3 desktop:grid-cols-2">
      <Picture label="変更前" id={before} />
      <Picture label="変更後" id={after} />
    </div>
  );
}

type PictureProps = { readonly label: string; readonly id: string };

function Picture({ label, id }: PictureProps) {
  return (
    <div className="rounded-8 border border-solid-gray-420 p-3">
      <p className="text-dns-14B-130">{label}</p>
      {id === "" ? (
        <p>（画像なし）</p>
      ) : (
        <img src={routes.attachment(id)} alt={`${label}の画像`} className="mt-2 max-h-40 w-fit max-w-full" />
      )}
    </div>
  );
}
