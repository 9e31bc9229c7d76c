import { StatusBadge } from "./status-badge";
import { VisuallyHidden } from "./visually-hidden";

export type TaskStatus = "not-started" | "in-progress" | "completed" | "locked" | "problem";

const STATUS_WORDS = {
  "not-started": { words: "未着手", tone: "info" },
  "in-progress": { words: "入力中", tone: "warning" },
  completed: { words: "完了", tone: null },
  locked: { words: "まだ開始できません", tone: null },
  problem: { words: "問題あり", tone: "error" },
} as const satisfies Record<TaskStatus, object>;

export type Task = {
  readonly label: string;
  readonly href: string;
  readonly status: TaskStatus;
  readonly help?: string;
  /** Heard after the label, where a page has several lists with the same tasks. */
  readonly context?: string;
};

type TaskListProps = {
  readonly tasks: readonly Task[];
  /** Needed where a page has several lists. */
  readonly idPrefix?: string;
};

/** The whole row is the link; what is done is plain text, so that what is left stands out. */
export function TaskList({ tasks, idPrefix = "" }: TaskListProps) {
  return (
    <ul className="border-t border-solid-gray-420">
      {tasks.map((task, index) => (
        <TaskRow key={task.href} task={task} id={`${idPrefix}task-${index + 1}`} />
      ))}
    </ul>
  );
}

type TaskRowProps = { readonly task: Task; readonly id: string };

function TaskRow({ task: { label, href, status, help, context }, id }: TaskRowProps) {
  const { words, tone } = STATUS_WORDS[status];
  const described = help ? `${id}-help ${id}-status` : `${id}-status`;
  return (
    <li className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-solid-gray-420 py-4 hover:bg-blue-50">
      <div>
        {status === "locked" ? (
          <span>{label}</span>
        ) : (
          <a href={href} aria-describedby={described} className="after:absolute after:inset-0">
            {label}
            {context && <VisuallyHidden>（{context}）</VisuallyHidden>}
          </a>
        )}
        {help && (
          <p id={`${id}-help`} className="text-solid-gray-600">
            {help}
          </p>
        )}
      </div>
      <span id={`${id}-status`}>{tone ? <StatusBadge tone={tone}>{words}</StatusBadge> : words}</span>
    </li>
  );
}
