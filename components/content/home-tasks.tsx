import { Card } from "@/components/ui/card";
import { TASKS } from "@/lib/content/home";

/** First on the page: what one came to do. */
export function HomeTasks() {
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" className="text-std-24B-150 desktop:text-std-28B-150">
        何をしますか
      </h2>
      <div className="mt-6 grid gap-4 desktop:grid-cols-2 desktop:gap-6">
        {TASKS.map(({ href, title, text }) => (
          <Card key={href} href={href} title={title}>
            <p>{text}</p>
          </Card>
        ))}
      </div>
    </section>
  );
}
