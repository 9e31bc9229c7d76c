import { isLateInYear } from "./award-places";
import { tryActions } from "./try-actions";

tryActions(isLateInYear);
