import { routes } from "@/lib/routes";

export const OFFICE_PATH = [{ href: routes.offices(), label: "サテライトオフィスの一覧" }];
