import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { SessionRow } from "./session-table";

type EndSessionProps = {
  readonly session: SessionRow;
  readonly action: (data: FormData) => Promise<void>;
};

export function EndSession({ session, action }: EndSessionProps) {
  return (
    <form action={action}>
      <HiddenField name="id" value={session.id} />
      <Button type="submit" look="outline" size="small">
        終了する<VisuallyHidden>：{session.device}</VisuallyHidden>
      </Button>
    </form>
  );
}
